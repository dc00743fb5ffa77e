import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decode } from "../../../appsscript/local/decode.ts";
import { readCsv } from "../../../core/files/csv-read.ts";
import type { Table } from "../../../core/tables/table.ts";

/** Tables of others, beside the project; where they are not, tests that need them are skipped. */
export const theirData = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));

/** One of their .csv files as a tab. */
export function theirCsv(path: string, encoding?: string): Table {
  const name = path.replace(/^.*\//, "").replace(/\.csv$/, "");
  const read = readCsv(new Uint8Array(readFileSync(theirData + path)), name, decode, (about) =>
    about === "encoding" ? encoding : undefined,
  );
  const { columns = [], height = 0 } = read;
  return { id: name, name, columns, height, ownColumns: new Map() };
}
