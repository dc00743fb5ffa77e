import { isKnown } from "../columns.ts";
import type { Records } from "../tables/imported.ts";
import { measure } from "./measure.ts";
import { numbers, values } from "./order-dates.ts";

/** What only a ticket or complaint says; an answer to a survey has a score and none of these. */
const OF_TICKETS = ["feedback-type", "resolved", "resolved-date"];
const OF_SURVEYS = ["nps", "csat", "ces"];

export const tickets = measure({
  id: "tickets",
  name: { en: "tickets", zh: "工单数" },
  kind: "count",
  needs: {
    en: "a tab of tickets or complaints, or a customers' column “tickets”",
    zh: "工单或投诉表，或客户表的“工单数”列",
  },
  compute(evidence) {
    const tabs = evidence.records.filter(isOfTickets);
    if (tabs.length === 0) return numbers(evidence, "tickets");
    const counts = new Float64Array(evidence.customers.size);
    for (const { customer, fields } of tabs) {
      const isTicket = ticketRows(fields);
      const day = values(fields.get("feedback-date"));
      customer?.forEach((who, row) => {
        const later = Math.floor(day?.[row] ?? Number.NaN) > evidence.asOf;
        if (!later && isTicket(row)) counts[who] = (counts[who] as number) + 1;
      });
    }
    return counts;
  },
});

function isOfTickets({ kind, fields }: Records): boolean {
  if (kind !== "feedback") return false;
  return (
    ["complaint", ...OF_TICKETS].some((id) => fields.has(id)) || !OF_SURVEYS.some((id) => fields.has(id))
  );
}

/** Surveys and tickets may share a tab: a row with a score is a ticket only where it says more. */
function ticketRows(fields: Records["fields"]): (row: number) => boolean {
  const says = (ids: readonly string[]) => {
    const columns = ids.flatMap((id) => fields.get(id) ?? []);
    return (row: number) => columns.some((column) => isKnown(column, row));
  };
  const scored = says(OF_SURVEYS);
  const marked = says(OF_TICKETS);
  const complaint = values(fields.get("complaint"));
  return (row) => !scored(row) || complaint?.[row] === 1 || marked(row);
}

export const ticketsPerOrder = measure({
  id: "tickets-per-order",
  name: { en: "tickets per order", zh: "每单工单数" },
  kind: "number",
  needs: {
    en: "orders, and a tab of tickets or complaints or a column “tickets”",
    zh: "订单，以及工单或投诉表或“工单数”列",
  },
  shows: ["tickets"],
  compute(evidence) {
    const orders = evidence.measure("orders-total");
    const count = orders && evidence.measure("tickets");
    return count?.map((some, row) => {
      const bought = orders?.[row] as number;
      return bought > 0 ? some / bought : Number.NaN;
    });
  },
});
