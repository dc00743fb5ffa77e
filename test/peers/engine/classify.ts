import { type Classification, classify, type Imported } from "../../../core/index.ts";
import type { CustomerTable } from "../table/customers.ts";
import { type Codes, columns, labels } from "../work/labels.ts";
import { AS_OF } from "../work/lines.ts";
import { scheme } from "./scheme.ts";

/** The customers as the importer would hand them over, anew each time so that nothing is remembered between runs. */
function imported({ keys, rows, fields }: CustomerTable): Imported {
  const size = keys.length;
  return {
    customers: { size, table: undefined, headerRow: -1, rows, keys, names: keys, fields, places: new Map() },
    orders: undefined,
    lines: undefined,
    currency: undefined,
    account: [],
    records: [],
    matched: [],
    settled: new Map(),
    problems: [],
  };
}

/** Our engine, as the add-on and the dashboard call it: reading the sentences, measures, everything included. */
export function classifyCustomers(table: CustomerTable): Classification {
  const outcome = classify(imported(table), scheme, AS_OF);
  if ("dimensions" in outcome) return outcome;
  throw new Error(outcome.problems.map(({ message }) => message.en).join("\n"));
}

/** Its segments as the codes of the work; "not enough data" and "no segment" are 0. */
export function codesOf({ dimensions }: Classification): Codes {
  return columns.map((column) => {
    const found = dimensions.find(({ dimension }) => dimension.id === column);
    if (!found) throw new Error(`no dimension ${column}`);
    const words = labels.get(column) ?? [];
    const codes = Uint8Array.from([
      ...found.dimension.segments.map(({ id }) => Math.max(0, words.indexOf(id))),
      0,
    ]);
    return Uint8Array.from(
      found.codes,
      (segment) => codes[segment < 0 ? codes.length - 1 : segment] as number,
    );
  });
}
