import { checkTotals } from "./check-totals.ts";
import { reportChoices } from "./choice-problems.ts";
import { Choices } from "./choices.ts";
import { CustomersMet, lookupIn } from "./customers/customer-lookup.ts";
import { readCustomers } from "./customers/customers.ts";
import { customersFromOrders } from "./customers/customers-from-orders.ts";
import type { Customers, Imported, Orders } from "./imported.ts";
import { sortTabs } from "./kinds/sort-tabs.ts";
import type { Tab } from "./kinds/tab-kind.ts";
import type { RowCount } from "./orders/order-lines.ts";
import { readOrderRows } from "./orders/order-rows.ts";
import { rollUpOrders } from "./orders/orders.ts";
import { ProblemList } from "./problem-list.ts";
import { Currencies } from "./reading/currencies.ts";
import type { Reading } from "./reading/read-fields.ts";
import { readRecords } from "./records.ts";
import { account, matched, noCustomers } from "./summing-up.ts";
import type { Table } from "./table.ts";

/** What a run says about how to read its tables. */
export interface ImportOptions {
  /** The run's date, days since 1970-01-01; with a time of day where `elapsed`. */
  readonly asOf: number;
  /** "TAB.COLUMN" → field, and its like: see Choices. */
  readonly choices: ReadonlyMap<string, string>;
  /** A rule on the lines of orders: lines for which it is not true are not counted (definitions 5.0 "Counted order"). */
  readonly countedLine?: string | undefined;
  /** Lines that are the same in every cell of their tab are read once. */
  readonly dropIdenticalLines?: boolean | undefined;
  /** Orders worth nothing count. */
  readonly zeroCounts?: boolean | undefined;
  /** A customer's orders of one day are one (D-03 "one purchase occasion"). */
  readonly purchaseDays?: boolean | undefined;
  /** Time is told in elapsed 24-hour days: order dates keep their time of day. */
  readonly elapsed?: boolean | undefined;
}

/** Read a book's tables: which tab is what, which column says what, what each cell means. Nothing is dropped silently. */
export function importTables(tables: readonly Table[], options: ImportOptions): Imported {
  const choices = new Choices(options.choices);
  const problems = new ProblemList();
  const reading: Reading = { choices, problems, currencies: new Currencies(), known: new Map() };
  const { tabs, customerTab, orderTabs, lineTabs, recordTabs } = sortTabs(tables, choices, problems);
  for (const tab of tabs) {
    problems.addAll(tab.layout.problems);
    problems.addAll(tab.match.problems);
  }
  const counts = new Map<Tab, RowCount>();
  const fromTable = customerTab && readCustomers(customerTab, reading);
  if (customerTab && fromTable) {
    const { customers, totalRows } = fromTable;
    const attention = customerTab.layout.body.length - totalRows - customers.size;
    counts.set(customerTab, { attention, totalRows });
  }
  const { customers, orders } = readOrders(
    fromTable?.customers,
    orderTabs,
    lineTabs,
    options.asOf,
    reading,
    counts,
  );
  if (customerTab && orders) checkTotals(customerTab, customers, orders, options.asOf, problems);
  const lookup = lookupIn(customers);
  const records = recordTabs.map((tab) => {
    const found = readRecords(tab, lookup, reading);
    counts.set(tab, { attention: tab.layout.body.length - found.size, totalRows: 0 });
    return found;
  });
  if (customers.size === 0 && !customerTab && orderTabs.length === 0) problems.add(noCustomers);
  const mixed = reading.currencies.problem();
  if (mixed) problems.add(mixed);
  reportChoices(tabs, choices, problems);
  return {
    customers,
    orders,
    lines: undefined,
    currency: reading.currencies.one,
    account: tabs.map((tab) => account(tab, counts.get(tab))),
    matched: tabs.map(matched),
    problems: problems.finish(),
    records,
  };
}

function readOrders(
  given: Customers | undefined,
  orderTabs: readonly Tab[],
  lineTabs: readonly Tab[],
  asOf: number,
  reading: Reading,
  counts: Map<Tab, RowCount>,
): { customers: Customers; orders: Orders | undefined } {
  const lookup = given && lookupIn(given);
  const rows = orderTabs.flatMap((tab) => readOrderRows(tab, lookup, reading) ?? []);
  if (rows.length === 0) return { customers: given ?? nobody, orders: undefined };
  const met = new CustomersMet();
  const label = (customer: number) => given?.keys[customer] ?? met.keys[customer] ?? "";
  const rolled = rollUpOrders(rows, lineTabs, lookup ?? met, label, asOf, reading);
  for (const [tab, count] of rolled.counts) counts.set(tab, count);
  if (given) return { customers: given, orders: rolled.orders };
  return customersFromOrders(met.keys, rolled.orders, rolled.sheets, reading);
}

const nobody: Customers = {
  size: 0,
  table: undefined,
  headerRow: -1,
  rows: new Int32Array(0),
  keys: [],
  names: [],
  fields: new Map(),
  places: new Map(),
};
