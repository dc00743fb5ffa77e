import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CUSTOMER_HEADER, customerLine } from "./customers.ts";
import { ORDER_HEADER, orderLine } from "./orders.ts";

export type Data = "customers" | "orders";

const folder = fileURLToPath(new URL("../dist/data/", import.meta.url));
const LINES_AT_ONCE = 5_000;

/** The first 16 hexadecimal digits of the SHA-256 of each file: whoever has other bytes measures other work. */
const digests: ReadonlyMap<string, string> = new Map([
  ["customers_10000.csv", "77d53b94b8192e9f"],
  ["customers_100000.csv", "3a917fe3b8dcb5c3"],
  ["customers_1000000.csv", "b3e2fd79998417c4"],
  ["orders_1000000.csv", "9fbcf8f960204682"],
  ["orders_5000000.csv", "67a1b8ce190f1879"],
]);

/** The file with so many rows, written where it is not there yet. */
export function dataFile(data: Data, size: number): string {
  const name = `${data}_${size}.csv`;
  const file = folder + name;
  if (existsSync(file)) return file;
  console.log(`Writing ${name} …`);
  mkdirSync(folder, { recursive: true });
  const digest = write(`${file}.part`, data, size);
  const expected = digests.get(name);
  if (expected !== undefined && digest !== expected)
    throw new Error(`${name} came out as ${digest}, not ${expected}`);
  renameSync(`${file}.part`, file);
  return file;
}

function write(file: string, data: Data, size: number): string {
  const hash = createHash("sha256");
  const output = openSync(file, "w");
  for (const text of portions(data, size)) {
    hash.update(text);
    writeSync(output, text);
  }
  closeSync(output);
  return hash.digest("hex").slice(0, 16);
}

/** The text of a file, a few thousand lines at a time. */
export function* portions(data: Data, size: number): Generator<string> {
  yield `${data === "customers" ? CUSTOMER_HEADER : ORDER_HEADER}\n`;
  for (let from = 0; from < size; from += LINES_AT_ONCE) {
    let text = "";
    for (let row = from; row < Math.min(size, from + LINES_AT_ONCE); row++) {
      text += `${data === "customers" ? customerLine(row) : orderLine(row, size)}\n`;
    }
    yield text;
  }
}
