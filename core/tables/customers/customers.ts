import { type Column, isText } from "../../columns.ts";
import type { Customers } from "../imported.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { sumRows } from "../layout/sum-row.ts";
import { tenThousandths } from "../reading/exact-money.ts";
import { pick, textOf } from "../reading/pick.ts";
import { type ReadField, type Reading, readField } from "../reading/read-fields.ts";
import { keyCustomers } from "./customer-keys.ts";

/** Customers of a tab, and how many of its rows are sums rather than customers. */
export interface ReadCustomers {
  readonly customers: Customers;
  readonly totalRows: number;
}

/** Read the customer table: typed fields, one customer a key. */
export function readCustomers(tab: Tab, reading: Reading): ReadCustomers {
  const { layout, match } = tab;
  const read = new Map<string, ReadField>();
  for (const id of match.byField.keys()) {
    const field = readField(tab, id, reading);
    if (field) read.set(id, field);
  }
  const ids = read.get("customer-id")?.column;
  const isTotal = sumRows(read.get("spend-total")?.exact().map(tenThousandths), (entry) =>
    ids ? textOf(ids, entry) === undefined : nameless(read, entry),
  );
  const sums = isTotal.length === layout.body.length ? isTotal : new Uint8Array(layout.body.length);
  const { kept, keys, names } = keyCustomers(tab, read, sums, reading.problems);
  const fields = new Map<string, Column>(
    [...read].map(([id, { column }]) => [
      id,
      pick(reading.options.elapsed ? column : byDay(id, column), kept),
    ]),
  );
  return {
    customers: {
      size: keys.length,
      table: layout.table,
      headerRow: layout.headerRow,
      rows: kept.map((entry) => layout.body[entry] ?? -1),
      keys,
      names,
      fields,
      places: new Map([...match.byField].map(([id, { index }]) => [id, index])),
    },
    totalRows: sums.reduce((count, is) => count + is, 0),
  };
}

/** Order dates are whole days, except in a run that tells time in elapsed days (definitions 5.0 "AsOf"). */
function byDay(id: string, column: Column): Column {
  if (isText(column) || (id !== "first-order" && id !== "last-order")) return column;
  return { kind: column.kind, values: column.values.map(Math.floor) };
}

function nameless(read: ReadonlyMap<string, ReadField>, entry: number): boolean {
  return ["phone", "email", "name", "first-name", "last-name"].every(
    (id) => textOf(read.get(id)?.column, entry) === undefined,
  );
}
