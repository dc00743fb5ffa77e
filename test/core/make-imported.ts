import { dayFromIso } from "../../core/cells/day.ts";
import type { Column, NumberColumn } from "../../core/columns.ts";
import type { Customers, Imported, Orders } from "../../core/tables/imported.ts";

export interface OrderRow {
  readonly customer: string;
  readonly on: string;
  readonly amount?: number;
  readonly counted?: boolean;
}

/** Customers and orders as the import would deliver them; customers named in no list come from the orders. */
export function importedFrom(given: {
  readonly customers?: readonly string[];
  readonly orders?: readonly OrderRow[];
  readonly fields?: Readonly<Record<string, Column>>;
}): Imported {
  const keys = given.customers ?? [...new Set((given.orders ?? []).map(({ customer }) => customer))];
  return {
    customers: customersFrom(keys, new Map(Object.entries(given.fields ?? {}))),
    orders: given.orders && ordersFrom(given.orders, keys),
    lines: undefined,
    records: [],
    currency: undefined,
    account: [],
    matched: [],
    settled: new Map(),
    problems: [],
  };
}

/** A column of numbers or ISO dates; null is missing. */
export function column(
  kind: NumberColumn["kind"],
  values: readonly (number | string | null)[],
): NumberColumn {
  const read = (value: number | string | null) =>
    value === null ? Number.NaN : typeof value === "string" ? dayFromIso(value) : value;
  return { kind, values: Float64Array.from(values, read) };
}

export function textColumn(values: readonly (string | null)[]): Column {
  const dictionary = [...new Set(values.filter((value) => value !== null))];
  const codes = Int32Array.from(values, (value) => (value === null ? -1 : dictionary.indexOf(value)));
  return { kind: "text", codes, dictionary };
}

function customersFrom(keys: readonly string[], fields: ReadonlyMap<string, Column>): Customers {
  return {
    size: keys.length,
    table: undefined,
    headerRow: -1,
    rows: new Int32Array(keys.length).fill(-1),
    keys,
    names: keys,
    fields,
    places: new Map(),
  };
}

function ordersFrom(rows: readonly OrderRow[], keys: readonly string[]): Orders {
  return {
    size: rows.length,
    customer: Int32Array.from(rows, ({ customer }) => keys.indexOf(customer)),
    day: Float64Array.from(rows, ({ on }) => dayFromIso(on)),
    amount: Float64Array.from(rows, ({ amount }) => amount ?? 100),
    counted: Uint8Array.from(rows, ({ counted, amount }) => ((counted ?? !((amount ?? 100) <= 0)) ? 1 : 0)),
  };
}
