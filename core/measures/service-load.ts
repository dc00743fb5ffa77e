import type { Records } from "../tables/imported.ts";
import { measure } from "./measure.ts";
import { numbers } from "./order-dates.ts";
import { saidInRecords } from "./said.ts";

/** What only a ticket or complaint says; an answer to a survey has a score and none of these. */
const OF_TICKETS = ["complaint", "feedback-type", "resolved", "resolved-date"];
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
    for (const { customer } of tabs) {
      for (const who of customer ?? []) counts[who] = (counts[who] as number) + 1;
    }
    return counts;
  },
});

function isOfTickets({ kind, fields }: Records): boolean {
  if (kind !== "feedback") return false;
  return OF_TICKETS.some((id) => fields.has(id)) || !OF_SURVEYS.some((id) => fields.has(id));
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

const technical =
  /技术|售前|选型|产品咨询|功能咨询|参数咨询|\bpre-?sales?\b|\btech(?:nical)?\b|\bproduct (?:enquir|inquir|question)/;

/** D-14: follow-ups and tickets that ask something technical; the same words on the same day are one. */
export const technicalEnquiries = measure({
  id: "technical-enquiries",
  name: { en: "technical enquiries", zh: "技术咨询次数" },
  kind: "count",
  needs: { en: "a tab of follow-ups, feedback or tickets with words", zh: "带文字内容的跟进、反馈或工单表" },
  compute(evidence) {
    const sources = saidInRecords(evidence);
    if (sources.length === 0) return undefined;
    const counts = new Float64Array(evidence.customers.size);
    sources.forEach(({ size, customer, day, texts }) => {
      const asks = texts.map(({ dictionary }) =>
        dictionary.map((text) => technical.test(text.normalize("NFKC").toLowerCase())),
      );
      const met = new Set<string>();
      for (let record = 0; record < size; record++) {
        const codes = texts.map((text) => text.codes[record] as number);
        if (!codes.some((code, at) => asks[at]?.[code])) continue;
        const who = customer[record] as number;
        const key = [who, Math.floor(day?.[record] ?? Number.NaN), ...codes].join();
        if (!met.has(key)) counts[who] = (counts[who] as number) + 1;
        met.add(key);
      }
    });
    return counts;
  },
});
