import pl from "nodejs-polars";
import type { Contestant } from "../contestant.ts";
import { type Codes, columns } from "../work/labels.ts";
import { classifyTable } from "./columns.ts";
import type { Expression } from "./expressions.ts";
import { readTable } from "./read.ts";

/** Polars in this process; the environment says how many threads it may use. */
export const polars: Contestant<Codes> = (file) => {
  const table = readTable(file);
  let found: Expression;
  return {
    run: () => {
      found = classifyTable(table);
    },
    result: () => columns.map((column) => Uint8Array.from(found.getColumn(column).cast(pl.UInt8).toArray())),
  };
};
