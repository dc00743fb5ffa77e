import { type Column, isText } from "../../columns.ts";
import type { OrderLines, Orders } from "../imported.ts";
import { joinColumns } from "../reading/join-columns.ts";
import { pick } from "../reading/pick.ts";
import type { LineRows } from "./line-rows.ts";

const KEPT = [
  "product",
  "product-id",
  "category",
  "business-line",
  "discount",
  "quantity",
  "unit-price",
  "amount",
  "margin",
  "cost",
  "remark",
  "buyer-message",
];

/** The lines of the orders that were kept; `place` is the index of an order as rolled up among them, −1 for none. */
export function keepLines(sources: readonly LineRows[], place: Int32Array, orders: Orders): OrderLines {
  const parts = sources.map((source) => ({ source, kept: entriesKept(source.orderOf, place) }));
  const size = parts.reduce((sum, { kept }) => sum + kept.length, 0);
  const order = new Int32Array(size);
  const counted = new Uint8Array(size);
  let at = 0;
  for (const { source, kept } of parts) {
    for (const entry of kept) {
      const index = place[source.orderOf[entry] ?? -1] ?? -1;
      order[at] = index;
      counted[at++] = orders.counted[index] === 1 && source.counts(entry) ? 1 : 0;
    }
  }
  const fields = KEPT.flatMap((id): [string, Column][] => {
    const column = joinColumns(
      parts.map(({ source, kept }) => ({ size: kept.length, column: pickAll(source.column(id), kept) })),
    );
    return column ? [[id, column]] : [];
  });
  return { size, order, counted, fields: new Map(fields) };
}

/** Index of every order as rolled up among those kept, or among the purchase days they make; −1 where it is not kept. */
export function placesOf(size: number, kept: Int32Array, days: Int32Array | undefined): Int32Array {
  const place = new Int32Array(size).fill(-1);
  for (let at = 0; at < kept.length; at++) place[kept[at] ?? 0] = days ? (days[at] ?? -1) : at;
  return place;
}

function entriesKept(orderOf: Int32Array, place: Int32Array): Int32Array {
  const kept = new Int32Array(orderOf.length);
  let size = 0;
  for (let entry = 0; entry < orderOf.length; entry++) {
    if ((place[orderOf[entry] ?? -1] ?? -1) >= 0) kept[size++] = entry;
  }
  return kept.subarray(0, size);
}

/** A column all of whose entries are kept is not copied: a million lines may have many. */
function pickAll(column: Column | undefined, kept: Int32Array): Column | undefined {
  if (!column) return undefined;
  const size = isText(column) ? column.codes.length : column.values.length;
  return kept.length === size ? column : pick(column, kept);
}
