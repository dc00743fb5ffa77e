import { type Column, isText, type TextColumn } from "../../columns.ts";
import type { Customers, Orders } from "../imported.ts";
import type { OrderRows } from "../orders/order-rows.ts";
import { type Reading, readField } from "../reading/read-fields.ts";
import { nameOf } from "./customer-keys.ts";

/** Order column → customer field it tells, where there is no customer table to ask. */
const TOLD: readonly (readonly [string, string])[] = [
  ["customer-name", "name"],
  ["first-name", "first-name"],
  ["last-name", "last-name"],
  ["customer-phone", "phone"],
  ["customer-email", "email"],
  ["country", "country"],
  ["province", "province"],
  ["city", "city"],
  ["address", "address"],
  ["owner", "owner"],
];

/** Rows of one orders tab and the customer each belongs to, −1 for none. */
export interface CustomerRows {
  readonly rows: OrderRows;
  readonly customers: Int32Array;
}

/** Customers as their orders know them, in the order of their first appearance; only those with an order. */
export function customersFromOrders(
  met: readonly string[],
  orders: Orders,
  sheets: readonly CustomerRows[],
  reading: Reading,
): { customers: Customers; orders: Orders } {
  const place = new Int32Array(met.length).fill(-1);
  for (const customer of orders.customer) place[customer] = 0;
  const keys: string[] = [];
  met.forEach((key, customer) => {
    if (place[customer] === 0) place[customer] = keys.push(key) - 1;
  });
  const fields = new Map<string, Column>();
  for (const [told, field] of TOLD) {
    const column = newestText(told, sheets, place, keys.length, reading);
    if (column) fields.set(field, column);
  }
  const customers: Customers = {
    size: keys.length,
    table: undefined,
    headerRow: -1,
    rows: new Int32Array(keys.length).fill(-1),
    keys,
    names: keys.map((key, customer) => nameOf((id) => fields.get(id), customer) ?? key),
    fields,
    places: new Map(),
  };
  return {
    customers,
    orders: { ...orders, customer: orders.customer.map((customer) => place[customer] ?? -1) },
  };
}

/** What the newest order says; of two on one day the text that sorts first, so that the order of rows cannot matter. */
function newestText(
  id: string,
  sheets: readonly CustomerRows[],
  place: Int32Array,
  size: number,
  reading: Reading,
): TextColumn | undefined {
  const texts: string[] = [];
  const days = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  let kind: TextColumn["kind"] | undefined;
  for (const { rows, customers } of sheets) {
    const column = readField(rows.tab, id, reading)?.column;
    if (!column || !isText(column)) continue;
    kind = column.kind;
    column.codes.forEach((code, entry) => {
      const customer = place[customers[entry] ?? -1] ?? -1;
      const day = rows.day[entry] ?? Number.NaN;
      const newest = days[customer] ?? Number.NaN;
      if (code < 0 || customer < 0 || !(day >= newest)) return;
      const text = column.dictionary[code] ?? "";
      if (day === newest && (texts[customer] ?? text) <= text) return;
      texts[customer] = text;
      days[customer] = day;
    });
  }
  return kind && encode(kind, texts, size);
}

function encode(kind: TextColumn["kind"], texts: readonly (string | undefined)[], size: number): TextColumn {
  const codes = new Int32Array(size).fill(-1);
  const codeOf = new Map<string, number>();
  texts.forEach((text, row) => {
    if (text === undefined) return;
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    codes[row] = code;
  });
  return { kind, codes, dictionary: [...codeOf.keys()] };
}
