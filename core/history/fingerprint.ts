import type { Column } from "../columns.ts";
import { isText } from "../columns.ts";
import type { Imported } from "../tables/imported.ts";

/** 32-bit hash of a text (FNV-1a over UTF-16 units): tells runs and cells apart, no safeguard against forgery. */
export function textHash(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return scramble(hash);
}

/** Hash of everything the classification reads, one short word. Sorting the sheet keeps it (law 7). */
export function dataFingerprint({ customers, orders, lines, records }: Imported): string {
  const each = wholeNumbers(customers.size, (row) => textHash(customers.keys[row] ?? ""));
  const keys = each.slice();
  stirAll(each, customers.fields);
  let total = sum(each);
  if (orders) {
    const each = wholeNumbers(orders.size, (row) => keys[orders.customer[row] ?? -1] ?? 0);
    stir(each, { kind: "date", values: orders.day }, 1);
    if (orders.amount) stir(each, { kind: "money", values: orders.amount }, 2);
    stir(each, { kind: "count", values: Float64Array.from(orders.counted) }, 3);
    total += sum(each) * 3;
    if (lines) {
      const goods = wholeNumbers(lines.size, (row) => each[lines.order[row] ?? -1] ?? 0);
      stirAll(goods, lines.fields);
      stir(goods, { kind: "count", values: Float64Array.from(lines.counted) }, 4);
      total += sum(goods) * 7;
    }
  }
  for (const { customer, fields } of records) {
    if (!customer) continue;
    const rows = wholeNumbers(customer.length, (row) => keys[customer[row] ?? -1] ?? 0);
    stirAll(rows, fields);
    total += sum(rows) * 5;
  }
  return shortWord(total);
}

/** Up to 11 letters and digits. */
export function shortWord(number: number): string {
  return (number % 2 ** 53).toString(36);
}

function wholeNumbers(size: number, at: (row: number) => number): Int32Array {
  const numbers = new Int32Array(size);
  for (let row = 0; row < size; row++) numbers[row] = at(row);
  return numbers;
}

function stirAll(rows: Int32Array, fields: ReadonlyMap<string, Column>): void {
  for (const id of [...fields.keys()].sort()) stir(rows, fields.get(id), textHash(id));
}

/** Mix one column into the hash of every row; a missing cell leaves its row as it is. */
function stir(rows: Int32Array, column: Column | undefined, seed: number): void {
  if (!column) return;
  if (isText(column)) {
    const words = column.dictionary.map((word) => textHash(word, seed));
    for (let row = 0; row < rows.length; row++) {
      const code = column.codes[row] ?? -1;
      if (code >= 0) rows[row] = scramble((rows[row] ?? 0) ^ (words[code] ?? 0));
    }
    return;
  }
  const { values } = column;
  const halves = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  for (let row = 0; row < rows.length; row++) {
    if (Number.isNaN(values[row])) continue;
    const mixed = scramble((rows[row] ?? 0) ^ seed ^ (halves[2 * row] ?? 0));
    rows[row] = scramble(mixed + (halves[2 * row + 1] ?? 0));
  }
}

function sum(rows: Int32Array): number {
  let total = 0;
  for (let row = 0; row < rows.length; row++) total += (rows[row] ?? 0) >>> 0;
  return total % 2 ** 50;
}

function scramble(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
