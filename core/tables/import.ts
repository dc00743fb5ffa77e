import { checkTotals } from "./check-totals.ts";
import { reportChoices } from "./choice-problems.ts";
import { Choices } from "./choices.ts";
import { reportContradictions } from "./customers/contradictions.ts";
import { CustomersMet, lookupIn } from "./customers/customer-lookup.ts";
import { readCustomers } from "./customers/customers.ts";
import { customersFromOrders } from "./customers/customers-from-orders.ts";
import type { ImportOptions } from "./import-options.ts";
import type { Customers, Imported, Records } from "./imported.ts";
import { type SortedTabs, sortTabs } from "./kinds/sort-tabs.ts";
import type { Tab } from "./kinds/tab-kind.ts";
import { countedLine } from "./orders/counted-line.ts";
import { readOrderRows } from "./orders/order-rows.ts";
import { rollUpOrders } from "./orders/orders.ts";
import { ProblemList } from "./problem-list.ts";
import { productsOf } from "./products.ts";
import { Currencies } from "./reading/currencies.ts";
import type { Reading } from "./reading/read-fields.ts";
import { readRecords } from "./records/records.ts";
import { reportUnknownOwners } from "./records/unknown-owners.ts";
import { account, matched, noCustomers, type RowCount } from "./summing-up.ts";
import type { Table } from "./table.ts";

/** Read a book's tables: which tab is what, which column says what, what each cell means. Nothing is dropped silently. */
export function importTables(tables: readonly Table[], options: ImportOptions): Imported {
  const choices = new Choices(options.choices);
  const problems = new ProblemList();
  const reading: Reading = { options, choices, problems, currencies: new Currencies(), known: new Map() };
  const sorted = sortTabs(tables, choices, problems);
  const { tabs, customerTab, orderTabs, productTabs, recordTabs } = sorted;
  for (const tab of tabs) {
    problems.addAll(tab.layout.problems);
    problems.addAll(tab.match.problems);
  }
  const counts = new Map<Tab, RowCount>();
  const fromTable = customerTab && readCustomers(customerTab, reading);
  if (customerTab && fromTable) {
    const { customers, totalRows } = fromTable;
    const attention = customerTab.layout.body.length - totalRows - customers.size;
    counts.set(customerTab, { attention, totalRows, identical: 0 });
  }
  const products = productTabs.map((tab) => readRecords(tab, undefined, reading));
  const { customers, orders, lines } = readOrders(fromTable?.customers, sorted, products, reading, counts);
  if (customerTab) {
    if (orders) checkTotals(customerTab, customers, orders, options.asOf, problems);
    reportContradictions(customerTab, customers, orders, options.asOf, problems);
  }
  const lookup = lookupIn(customers);
  const records = recordTabs.map((tab) => {
    const found = readRecords(tab, tab.match.kind === "owners" ? undefined : lookup, reading);
    counts.set(tab, { attention: tab.layout.body.length - found.size, totalRows: 0, identical: 0 });
    return found;
  });
  reportUnknownOwners(customers, records, customerTab?.match.byField.get("owner")?.header, problems);
  if (customers.size === 0) problems.add(noCustomers(customerTab ?? orderTabs[0]));
  const mixed = reading.currencies.problem();
  if (mixed) problems.add(mixed);
  reportChoices(tabs, choices, problems);
  return {
    customers,
    orders,
    lines,
    currency: reading.currencies.one,
    companyCurrency: reading.currencies.ofCompanies,
    account: tabs.map((tab) => account(tab, counts.get(tab))),
    matched: tabs.map((tab) => matched(tab, choices)),
    settled: options.choices,
    problems: problems.finish(),
    records: [...records, ...products],
  };
}

function readOrders(
  given: Customers | undefined,
  sorted: SortedTabs,
  products: readonly Records[],
  reading: Reading,
  counts: Map<Tab, RowCount>,
): Pick<Imported, "customers" | "orders" | "lines"> {
  const { orderTabs, lineTabs } = sorted;
  const met = new CustomersMet();
  const lookup = given ? lookupIn(given) : met;
  const { onRows, onLines } = countedLine(lineTabs, reading);
  const rows = orderTabs.flatMap((tab) => readOrderRows(tab, lookup, onRows, reading) ?? []);
  if (rows.length === 0) return { customers: given ?? nobody, orders: undefined, lines: undefined };
  const around = {
    label: (customer: number) => given?.keys[customer] ?? met.keys[customer] ?? "",
    products: productsOf(products),
    lineRule: onLines,
  };
  const { orders, lines, sheets, ...rolled } = rollUpOrders(rows, sorted, around, reading);
  for (const [tab, count] of rolled.counts) counts.set(tab, count);
  if (given) return { customers: given, orders, lines };
  return { ...customersFromOrders(met.keys, orders, sheets, reading), lines };
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
