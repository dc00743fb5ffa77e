import { isText } from "../columns.ts";
import type { Records } from "../tables/imported.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { values } from "./order-dates.ts";
import { YEAR } from "./order-totals.ts";

const COMPLAINT = /投诉|投訴|客诉|客訴|complain/i;

const needs = {
  en: "a feedback tab that says which rows are complaints",
  zh: "注明是否投诉的反馈表",
};

/** D-22, complaints of the last 365 days. */
export const complaints12m = measure({
  id: "complaints-12m",
  name: { en: "complaints in 12 months", zh: "近12个月投诉次数" },
  kind: "count",
  needs,
  compute: (evidence) => countOf(evidence, complaintTabs(evidence), (_, age) => age >= 0 && age < YEAR),
});

/** D-22: complaints ÷ orders, both of the last 365 days. */
export const complaintRate = measure({
  id: "complaint-rate",
  name: { en: "complaint rate", zh: "投诉率" },
  kind: "percent",
  needs: {
    en: "a feedback tab that says which rows are complaints, and orders of the last 12 months",
    zh: "注明是否投诉的反馈表，以及近 12 个月的订单",
  },
  lacks: { en: "no orders in 12 months", zh: "近 12 个月没有订单" },
  shows: ["complaints-12m", "orders-12m"],
  compute(evidence) {
    const orders = evidence.measure("orders-12m");
    const complaints = evidence.measure("complaints-12m");
    return orders && complaints?.map((count, row) => (orders[row] ? count / (orders[row] ?? 0) : Number.NaN));
  },
});

/** Complaints not solved by the run's date, however old. */
export const openComplaints = measure({
  id: "open-complaints",
  name: { en: "open complaints", zh: "未解决投诉数" },
  kind: "count",
  needs: {
    en: "a feedback tab that says which rows are complaints and whether they are resolved",
    zh: "注明是否投诉、是否已解决的反馈表",
  },
  compute(evidence) {
    const tabs = complaintTabs(evidence).filter(
      ({ fields }) => fields.has("resolved") || fields.has("resolved-date"),
    );
    return countOf(evidence, tabs, (isOpen, age) => isOpen && !(age < 0));
  },
});

function complaintTabs({ records }: Evidence): readonly Records[] {
  return records.filter(
    ({ kind, tab, fields }) =>
      kind === "feedback" && (fields.has("complaint") || fields.has("feedback-type") || COMPLAINT.test(tab)),
  );
}

function countOf(
  evidence: Evidence,
  tabs: readonly Records[],
  counts: (isOpen: boolean, age: number) => boolean,
): Float64Array | undefined {
  if (tabs.length === 0) return undefined;
  const today = Math.floor(evidence.asOf);
  const found = new Float64Array(evidence.customers.size);
  for (const tab of tabs) {
    const isComplaint = complaintsOf(tab);
    const isOpen = openOf(tab, today);
    const day = values(tab.fields.get("feedback-date"));
    for (let row = 0; row < tab.size; row++) {
      const age = today - Math.floor(day?.[row] ?? Number.NaN);
      const who = tab.customer?.[row] ?? -1;
      if (who >= 0 && isComplaint(row) && counts(isOpen(row), age)) found[who] = (found[who] ?? 0) + 1;
    }
  }
  return found;
}

/** A row is a complaint if its yes/no column says so; without a word there, if its kind or the name of the tab does. */
function complaintsOf({ fields, tab }: Records): (row: number) => boolean {
  const said = values(fields.get("complaint"));
  const type = fields.get("feedback-type");
  const types = type && isText(type) ? type.dictionary.map((word) => COMPLAINT.test(word)) : [];
  const all = COMPLAINT.test(tab);
  return (row) => {
    const yes = said?.[row] ?? Number.NaN;
    if (!Number.isNaN(yes)) return yes === 1;
    const code = type && isText(type) ? (type.codes[row] ?? -1) : -1;
    return all || types[code] === true;
  };
}

/** Without a word of its own a row is open as long as it bears no date of solution. */
function openOf({ fields }: Records, today: number): (row: number) => boolean {
  const resolved = values(fields.get("resolved"));
  const on = values(fields.get("resolved-date"));
  return (row) => {
    const yes = resolved?.[row] ?? Number.NaN;
    if (!Number.isNaN(yes)) return yes === 0;
    return on !== undefined && !(Math.floor(on[row] ?? Number.NaN) <= today);
  };
}
