import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { decode } from "../../appsscript/local/decode.ts";
import { readCsv } from "../../core/files/csv-read.ts";
import type { Table } from "../../core/tables/table.ts";

/** Real data that nobody on this project wrote; the folder stands beside the project and may be absent. */
export const data = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
export const noData = !existsSync(data);

/** A .csv or .csv.gz of the data folder as a table named like its file. */
export function csv(path: string, encoding?: string): Table {
  const name = path.replace(/^.*\//, "").replace(/\.csv(\.gz)?$/, "");
  const bytes = readFileSync(data + path);
  const plain = new Uint8Array(path.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  const read = readCsv(plain, name, decode, (about) => (about === "encoding" ? encoding : undefined));
  const { columns = [], height = 0 } = read;
  return { id: name, name, columns, height, ownColumns: new Map() };
}

/** Its rows below the header, by column name. */
export function rows(path: string, encoding?: string): Readonly<Record<string, string>>[] {
  const { columns, height } = csv(path, encoding);
  const cell = (column: (typeof columns)[number], row: number) => String(column[row] ?? "");
  return Array.from({ length: height - 1 }, (_, at) =>
    Object.fromEntries(columns.map((column) => [cell(column, 0), cell(column, at + 1)])),
  );
}
