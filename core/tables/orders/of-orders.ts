import type { Column } from "../../columns.ts";
import { joinColumns } from "../reading/join-columns.ts";
import { pick } from "../reading/pick.ts";
import type { Reading } from "../reading/read-fields.ts";
import { lineColumn } from "./line-column.ts";
import type { AssignedSheet } from "./order-row-places.ts";

/** What the first row of each order says in the orders tabs, for rows elsewhere that belong to the orders. */
export function ofOrders(
  sheets: readonly AssignedSheet[],
  orders: number,
  reading: Reading,
): (orderOf: Int32Array) => (id: string) => Column | undefined {
  let rows: Int32Array | undefined;
  return (orderOf) => (id) => {
    const parts = sheets.map((sheet) => ({
      size: sheet.orderOf.length,
      column: lineColumn(sheet.rows.tab, id, reading),
    }));
    const column = joinColumns(parts);
    if (!column) return undefined;
    rows ??= firstRows(sheets, orders);
    const first = rows;
    return pick(
      column,
      orderOf.map((order) => first[order] ?? -1),
    );
  };
}

/** The first row of each order, counted through all the tabs. */
function firstRows(sheets: readonly AssignedSheet[], orders: number): Int32Array {
  const rows = new Int32Array(orders).fill(-1);
  let row = 0;
  for (const { orderOf } of sheets) {
    for (const order of orderOf) {
      if (order >= 0 && (rows[order] ?? 0) < 0) rows[order] = row;
      row++;
    }
  }
  return rows;
}
