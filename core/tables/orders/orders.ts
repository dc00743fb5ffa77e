import type { CustomerLookup } from "../customers/customer-lookup.ts";
import type { CustomerRows } from "../customers/customers-from-orders.ts";
import type { Orders } from "../imported.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import type { Reading } from "../reading/read-fields.ts";
import { joinLines, type RowCount } from "./order-lines.ts";
import { OrderNumbers } from "./order-numbers.ts";
import { OrderPlaces } from "./order-places.ts";
import { reportFuture, reportRepeatedAmounts, reportTwoTabs } from "./order-problems.ts";
import { assignRows, countRows, joinWaiting } from "./order-row-places.ts";
import { type OrderRows, resolveCustomers } from "./order-rows.ts";
import { RollUp } from "./roll-up.ts";

/** Orders of all tabs together, and where the rows of each tab went. */
export interface ReadOrders {
  readonly orders: Orders;
  readonly counts: ReadonlyMap<Tab, RowCount>;
  /** For every orders tab, the customer of each row. */
  readonly sheets: readonly CustomerRows[];
}

/** Roll rows and lines up to one entry an order: definitions 5.0 "An order". */
export function rollUpOrders(
  tabs: readonly OrderRows[],
  lineTabs: readonly Tab[],
  lookup: CustomerLookup,
  label: (customer: number) => string,
  asOf: number,
  reading: Reading,
): ReadOrders {
  const { problems } = reading;
  const numbers = new OrderNumbers();
  const codes = tabs.map(({ orderNumbers }) => numbers.enter(orderNumbers));
  const rollUp = new RollUp(tabs.reduce((sum, { tab }) => sum + tab.layout.body.length, 0));
  const places = new OrderPlaces(rollUp, numbers, label);
  const sheets = tabs.map((rows, at) => {
    const customers = resolveCustomers(rows, lookup, problems);
    return assignRows({ rows, at, codes: codes[at] }, customers, rollUp, places, problems);
  });
  for (const sheet of sheets) joinWaiting(sheet, rollUp, places, problems);
  reportTwoTabs(sheets, rollUp, numbers, problems);
  reportRepeatedAmounts(tabs, rollUp, numbers, problems);
  const ownAmounts = tabs.some(({ amounts }) => amounts !== undefined);
  const counts = new Map<Tab, RowCount>();
  for (const tab of lineTabs) {
    counts.set(tab, joinLines(tab, numbers, places.firstOrders(), rollUp, !ownAmounts, reading));
  }
  const withAmounts = ownAmounts || rollUp.anyAmount();
  const isKept = (order: number) => rollUp.hasDay(order) && (!withAmounts || rollUp.amountKnown(order));
  for (const sheet of sheets) counts.set(sheet.rows.tab, countRows(sheet, isKept, rollUp, problems));
  const kept = Int32Array.from({ length: rollUp.size }, (_, order) => order).filter(isKept);
  const orders = rollUp.finish(kept, withAmounts, asOf);
  reportFuture(orders, asOf, tabs, problems);
  const whose = (order: number) => (order < 0 ? -1 : (rollUp.customer[order] ?? -1));
  return {
    orders,
    counts,
    sheets: sheets.map(({ rows, orderOf }) => ({ rows, customers: orderOf.map(whose) })),
  };
}
