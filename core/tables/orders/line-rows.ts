import type { Column } from "../../columns.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import type { Products } from "../products.ts";
import type { Reading } from "../reading/read-fields.ts";
import { goodsOf } from "./goods.ts";
import type { FoundLines } from "./order-lines.ts";
import type { AssignedSheet } from "./order-row-places.ts";
import type { OrderRows } from "./order-rows.ts";
import { isNet } from "./order-status.ts";

/** Columns that tell more of an order than its amount; a book with none of them keeps no lines. */
const TELLING = [
  "product",
  "product-id",
  "category",
  "business-line",
  "discount",
  "margin",
  "cost",
  "remark",
  "buyer-message",
];

/** Rows that are lines of orders: of a lines tab, or of an orders tab itself. */
export interface LineRows {
  /** Order of every row as rolled up; negative for none. */
  readonly orderOf: Int32Array;
  /** Whether a row's amount is part of its order's. */
  counts(entry: number): boolean;
  /** What the rows say, or what is known of their product or order. */
  column(id: string): Column | undefined;
}

/** The rows that tell what was bought: of lines tabs, else of the orders tabs. */
export function rowsTelling(
  lines: readonly FoundLines[],
  sheets: readonly AssignedSheet[],
  products: Products | undefined,
  reading: Reading,
): readonly LineRows[] {
  const found = lines.filter(({ tab }) => tells(tab));
  if (found.length > 0) {
    return found.map((rows) =>
      lineRows(rows, rows.orderOf, goodsOf(rows.tab, products, reading, rows.ofOrder)),
    );
  }
  return sheets
    .filter(({ rows }) => tells(rows.tab))
    .map(({ rows, orderOf }) => lineRows(rows, orderOf, goodsOf(rows.tab, products, reading)));
}

function tells({ match }: Tab): boolean {
  return TELLING.some((id) => match.byField.has(id));
}

function lineRows(
  { status, amounts }: Pick<OrderRows, "status" | "amounts">,
  orderOf: Int32Array,
  column: LineRows["column"],
): LineRows {
  return {
    orderOf,
    counts: (entry) => isNet(status(entry), amounts?.amounts[entry] ?? Number.NaN),
    column,
  };
}
