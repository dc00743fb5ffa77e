import type { Rule } from "../../rules/index.ts";
import type { CustomerRows } from "../customers/customers-from-orders.ts";
import type { OrderLines, Orders } from "../imported.ts";
import type { SortedTabs } from "../kinds/sort-tabs.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import type { Products } from "../products.ts";
import type { Reading } from "../reading/read-fields.ts";
import type { RowCount } from "../summing-up.ts";
import { reportUnjudged } from "./counted-line.ts";
import { keepLines, placesOf } from "./kept-lines.ts";
import { rowsTelling } from "./line-rows.ts";
import { ofOrders } from "./of-orders.ts";
import { addLines, findLines } from "./order-lines.ts";
import { OrderNumbers } from "./order-numbers.ts";
import { OrderPlaces } from "./order-places.ts";
import { reportFuture, reportIdentical, reportRepeatedAmounts, reportTwoTabs } from "./order-problems.ts";
import { assignRows, countRows, joinWaiting } from "./order-row-places.ts";
import type { OrderRows } from "./order-rows.ts";
import { joinDays } from "./purchase-days.ts";
import { findRefunds } from "./refunds.ts";
import { RollUp } from "./roll-up.ts";

/** What orders are read beside. */
export interface Around {
  /** What to call a customer. */
  readonly label: (customer: number) => string;
  readonly products: Products | undefined;
  /** Says which rows of the lines tabs count. */
  readonly lineRule: Rule | undefined;
}

/** Orders of all tabs together, and where the rows of each tab went. */
export interface ReadOrders {
  readonly orders: Orders;
  readonly lines: OrderLines | undefined;
  readonly counts: ReadonlyMap<Tab, RowCount>;
  /** For every orders tab, the customer of each row. */
  readonly sheets: readonly CustomerRows[];
}

/** Roll rows and lines up to one entry an order: definitions 5.0 "An order". */
export function rollUpOrders(
  tabs: readonly OrderRows[],
  { lineTabs, refundTabs }: Pick<SortedTabs, "lineTabs" | "refundTabs">,
  { label, products, lineRule }: Around,
  reading: Reading,
): ReadOrders {
  const { problems, options } = reading;
  const numbers = new OrderNumbers();
  const codes = tabs.map(({ orderNumbers }) => numbers.enter(orderNumbers));
  const rollUp = new RollUp(tabs.reduce((sum, { tab }) => sum + tab.layout.body.length, 0));
  const places = new OrderPlaces(rollUp, numbers, label);
  const sheets = tabs.map((rows, at) => {
    return assignRows({ rows, at, codes: codes[at] }, rollUp, places, problems);
  });
  for (const sheet of sheets) joinWaiting(sheet, rollUp, places, problems);
  for (const { rows, orderOf } of sheets) reportUnjudged(rows, orderOf, problems);
  reportTwoTabs(sheets, rollUp, numbers, problems);
  reportRepeatedAmounts(tabs, rollUp, numbers, problems);
  const ownAmount = rollUp.amountsKnown();
  const counts = new Map<Tab, RowCount>();
  const ofOrder = ofOrders(sheets, rollUp.size, reading);
  const known = { numbers, orders: places.firstOrders(), ofOrder };
  const lines = lineTabs.map((tab) => {
    const found = findLines(tab, { ...known, ownAmount }, lineRule, reading);
    counts.set(tab, addLines(found, rollUp, problems));
    reportUnjudged(found, found.orderOf, problems);
    return found;
  });
  for (const tab of refundTabs)
    counts.set(tab, addLines(findRefunds(tab, known, rollUp, reading), rollUp, problems));
  const withAmounts = tabs.some(({ amounts }) => amounts !== undefined) || rollUp.anyAmount();
  const isKept = (order: number) => rollUp.hasDay(order) && (!withAmounts || rollUp.amountKnown(order));
  for (const sheet of sheets) counts.set(sheet.rows.tab, countRows(sheet, isKept, rollUp, problems));
  reportIdentical(counts, problems);
  const kept = Int32Array.from({ length: rollUp.size }, (_, order) => order).filter(isKept);
  const each = rollUp.finish(kept, withAmounts, options);
  reportFuture(each, options.asOf, tabs, problems);
  const days = options.purchaseDays ? joinDays(each) : undefined;
  const orders = days?.orders ?? each;
  const telling = rowsTelling(lines, sheets, products, reading);
  const whose = (order: number) => (order < 0 ? -1 : (rollUp.customer[order] ?? -1));
  return {
    orders,
    lines:
      telling.length > 0 ? keepLines(telling, placesOf(rollUp.size, kept, days?.place), orders) : undefined,
    counts,
    sheets: sheets.map(({ rows, orderOf }) => ({ rows, customers: orderOf.map(whose) })),
  };
}
