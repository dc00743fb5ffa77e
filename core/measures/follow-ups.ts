import { isText } from "../columns.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { numbers, values } from "./order-dates.ts";

/** Days in "3 months". */
export const QUARTER_YEAR = 90;

export const contacts3m = measure({
  id: "contacts-3m",
  name: { en: "contacts in 3 months", zh: "近3个月联系次数" },
  kind: "count",
  needs: { en: "a follow-ups tab with dates", zh: "带日期的跟进表" },
  compute(evidence) {
    if (!dated(evidence)) return undefined;
    const counts = new Float64Array(evidence.customers.size);
    eachRecent(evidence, (customer) => {
      counts[customer] = (counts[customer] ?? 0) + 1;
    });
    return counts;
  },
});

const urgent =
  /(?<![不没未无非]|不是|不太)(?:紧急|加急|急需|急用|急要)|(?<!\b(?:not|non|no)[\s-])\b(?:urgent(?:ly)?|asap)\b/;

/** The customers' column says so, or a follow-up of the last 3 months does. */
export const urgentNeed = measure({
  id: "urgent-need",
  name: { en: "urgent need", zh: "紧急需求" },
  kind: "yes-no",
  says: {
    yes: { en: "has an urgent need", zh: "有紧急需求" },
    no: { en: "has no urgent need", zh: "没有紧急需求" },
  },
  needs: {
    en: "a column such as “urgent”, or a follow-ups tab with dates",
    zh: "“紧急需求”这样的列，或带日期的跟进表",
  },
  compute(evidence) {
    const told = numbers(evidence, "urgent-need");
    if (!told && !dated(evidence)) return undefined;
    const found = new Float64Array(evidence.customers.size);
    for (let row = 0; told && row < found.length; row++) found[row] = told[row] === 1 ? 1 : 0;
    eachRecent(evidence, (customer, saysUrgent) => {
      if (saysUrgent) found[customer] = 1;
    });
    return found;
  },
});

function dated({ records }: Evidence): boolean {
  return records.some(({ kind, fields }) => kind === "follow-ups" && fields.has("follow-up-date"));
}

/** Every follow-up of the last 3 months: whose it is, and whether it speaks of something urgent. */
function eachRecent({ records, asOf }: Evidence, see: (customer: number, urgent: boolean) => void): void {
  for (const { kind, size, customer, fields } of records) {
    const day = values(fields.get("follow-up-date"));
    if (kind !== "follow-ups" || !customer || !day) continue;
    const content = fields.get("follow-up-content");
    const text = content && isText(content) ? content : undefined;
    const says = text?.dictionary.map((words) => urgent.test(words.normalize("NFKC").toLowerCase())) ?? [];
    const marked = values(fields.get("urgent"));
    for (let row = 0; row < size; row++) {
      const age = asOf - Math.floor(day[row] ?? Number.NaN);
      if (age >= 0 && age < QUARTER_YEAR) {
        see(customer[row] ?? -1, marked?.[row] === 1 || says[text?.codes[row] ?? -1] === true);
      }
    }
  }
}
