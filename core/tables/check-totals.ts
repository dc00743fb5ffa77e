import { isText } from "../columns.ts";
import { toldByColumns } from "./customers/told-by-columns.ts";
import type { Customers, Orders } from "./imported.ts";
import type { Tab } from "./kinds/tab-kind.ts";
import { messages, say } from "./messages.ts";
import type { ProblemList } from "./problem-list.ts";
import { centsFromTenThousandths, tenThousandths } from "./reading/exact-money.ts";

/** Two totals further apart than this share of the larger are said to differ. */
const TOLERATED = 0.01;
const EXAMPLES = 3;
const NAMED = 10;

/** Order rows beat columns of the customer table; where the two differ, say so once a column. */
export function checkTotals(
  tab: Tab,
  customers: Customers,
  orders: Orders,
  asOf: number,
  problems: ProblemList,
): void {
  const count = new Float64Array(customers.size);
  const sums = new Float64Array(customers.size);
  for (let order = 0; order < orders.size; order++) {
    const customer = orders.customer[order] ?? 0;
    const amount = orders.amount?.[order] ?? 0;
    if ((orders.day[order] ?? 0) > asOf) continue;
    if (orders.counted[order] === 1) count[customer] = (count[customer] ?? 0) + 1;
    if (orders.counted[order] === 1 || amount < 0) {
      sums[customer] = (sums[customer] ?? 0) + tenThousandths(amount);
    }
  }
  const told = toldByColumns(customers, orders);
  // Nothing to compare their columns with.
  for (const row of told) {
    count[row] = Number.NaN;
    sums[row] = Number.NaN;
  }
  reportTold(tab, customers, told, problems);
  const spend = sums.map((sum) => centsFromTenThousandths(sum) / 100);
  compare(tab, "orders-total", customers, count, problems);
  if (orders.amount) compare(tab, "spend-total", customers, spend, problems);
}

function reportTold(tab: Tab, customers: Customers, told: Int32Array, problems: ProblemList): void {
  const [first] = told;
  if (first === undefined) return;
  const names = Array.from(told.slice(0, NAMED), (row) => customers.names[row] ?? "");
  problems.add({
    code: "W_ORDERS_MISSING",
    tab: tab.layout.table.name,
    row: (customers.rows[first] ?? 0) + 1,
    saw: customers.names[first] ?? "",
    message: say(messages.ordersMissing, {
      n: told.length,
      names: names.join(", ") + (told.length > NAMED ? " …" : ""),
    }),
  });
}

function compare(
  tab: Tab,
  id: string,
  customers: Customers,
  fromOrders: Float64Array,
  problems: ProblemList,
): void {
  const column = customers.fields.get(id);
  const matched = tab.match.byField.get(id);
  if (!column || isText(column) || !matched) return;
  const examples: string[] = [];
  let n = 0;
  let first = -1;
  column.values.forEach((said, customer) => {
    const found = fromOrders[customer] ?? Number.NaN;
    if (!(Math.abs(said - found) > TOLERATED * Math.max(Math.abs(said), Math.abs(found)))) return;
    n++;
    if (first < 0) first = customer;
    if (examples.length < EXAMPLES) examples.push(`${customers.names[customer]} (${said} ↔ ${found})`);
  });
  if (n === 0) return;
  problems.add({
    code: "W_TOTAL_DIFFERS",
    tab: tab.layout.table.name,
    column: matched.header,
    row: (customers.rows[first] ?? 0) + 1,
    saw: String(column.values[first]),
    message: say(messages.totalDiffers, { n, examples: examples.join(", ") }),
  });
}
