import { isoFromDay } from "../../cells/day.ts";
import type { Words } from "../../words/words.ts";
import type { Customers, Orders } from "../imported.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { messages, say } from "../messages.ts";
import type { ProblemList } from "../problem-list.ts";
import { numberOf } from "../reading/pick.ts";
import { toldByColumns } from "./told-by-columns.ts";

/** Two columns of one customer that cannot both be right, and what was made of them. */
interface Contradiction {
  /** The column to look at; its value is shown. */
  readonly field: string;
  readonly against: string;
  readonly holds: (value: number, other: number, asOf: number) => boolean;
  readonly used: Words;
}

const neverBought: Words = {
  en: "They count as never having bought, with a spend of 0.",
  zh: "按未购买过、消费为 0 计。",
};
const something = (value: number, orders: number) => value > 0 && orders === 0;

/** Only where no order rows speak. */
const ofPurchases: readonly Contradiction[] = [
  { field: "spend-total", against: "orders-total", holds: something, used: neverBought },
  { field: "spend-12m", against: "orders-12m", holds: something, used: neverBought },
  { field: "orders-12m", against: "orders-total", holds: something, used: neverBought },
  { field: "spend-12m", against: "orders-total", holds: something, used: neverBought },
  { field: "last-order", against: "orders-total", holds: something, used: neverBought },
  {
    field: "first-order",
    against: "last-order",
    holds: (first, last) => Math.floor(first) > last,
    used: {
      en: "A first order cannot be later than the last. Both dates were used as they stand.",
      zh: "首次下单不可能晚于最近下单。两个日期均按原样使用。",
    },
  },
  {
    field: "recency-days",
    against: "last-order",
    // A day apart is only another way to count.
    holds: (days, last, asOf) => last <= asOf && Math.abs(Math.floor(asOf) - Math.floor(last) - days) > 1,
    used: {
      en: "These are not the days from that date to the date of this run. The date was used.",
      zh: "与按该日期算到本次截止日的天数不符。已以日期为准。",
    },
  },
];

const ofPayments: Contradiction = {
  field: "payments-on-time",
  against: "payments-due",
  holds: (onTime, due) => onTime > due,
  used: {
    en: "More were on time than were due. Neither was used.",
    zh: "按时次数多于应付次数，两者都未使用。",
  },
};

/** One warning for each two columns that contradict each other, with the first place and what was used. */
export function reportContradictions(
  tab: Tab,
  customers: Customers,
  orders: Orders | undefined,
  asOf: number,
  problems: ProblemList,
): void {
  const all = Int32Array.from({ length: customers.size }, (_, row) => row);
  const bought = orders ? toldByColumns(customers, orders) : all;
  for (const one of ofPurchases) report(one, bought, tab, customers, asOf, problems);
  report(ofPayments, all, tab, customers, asOf, problems);
}

function report(
  { field, against, holds, used }: Contradiction,
  rows: Int32Array,
  tab: Tab,
  customers: Customers,
  asOf: number,
  problems: ProblemList,
): void {
  const [column, other] = [tab.match.byField.get(field), tab.match.byField.get(against)];
  if (!column || !other) return;
  const at = (id: string, row: number) => numberOf(customers.fields.get(id), row);
  const found = rows.filter((row) => holds(at(field, row), at(against, row), asOf));
  const [first] = found;
  if (first === undefined) return;
  const shown = (id: string) => {
    const value = at(id, first);
    return customers.fields.get(id)?.kind === "date" ? isoFromDay(value) : String(value);
  };
  const facts = {
    n: found.length,
    other: other.header,
    name: customers.names[first] ?? "",
    said: shown(against),
  };
  const { en, zh } = say(messages.contradicts, facts);
  problems.add({
    code: "W_CONTRADICTS",
    tab: tab.layout.table.name,
    column: column.header,
    row: (customers.rows[first] ?? 0) + 1,
    saw: shown(field),
    message: { en: `${en} ${used.en}`, zh: zh + used.zh },
  });
}
