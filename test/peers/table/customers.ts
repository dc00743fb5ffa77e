import { readFileSync } from "node:fs";
import type { Column, NumberColumn } from "../../../core/index.ts";
import { toDay, toMoney, toNumber, trimmed } from "./coerce.ts";
import { eachRecord } from "./csv.ts";

/** Customers as the product holds them: typed columns by field, text dictionary-encoded, money in yuan. */
export interface CustomerTable {
  readonly keys: readonly string[];
  /** They stand in no tab. */
  readonly rows: Int32Array;
  readonly fields: ReadonlyMap<string, Column>;
}

type Kind = NumberColumn["kind"] | "text";

/** Field and kind of each column of the file from the second on. */
const columns: readonly (readonly [field: string, kind: Kind])[] = [
  ["name", "text"],
  ["nature", "text"],
  ["industry", "text"],
  ["province", "text"],
  ["city", "text"],
  ["employees", "count"],
  ["company-revenue", "money"],
  ["spend-total", "money"],
  ["orders-total", "count"],
  ["first-order", "date"],
  ["last-order", "date"],
  ["contract-end", "date"],
  ["nps", "number"],
  ["complaints", "count"],
  ["business-lines", "text"],
  ["notes", "text"],
];

export function readCustomers(file: string): CustomerTable {
  const keys: string[] = [];
  const builders = columns.map(([, kind]) => (kind === "text" ? textBuilder() : numberBuilder(kind)));
  eachRecord(readFileSync(file), (field) => {
    keys.push(field(0));
    for (let at = 0; at < builders.length; at++) builders[at]?.add(field(at + 1));
  });
  const fields = new Map(columns.map(([id], at) => [id, builders[at]?.done() as Column]));
  forgetImpossible(fields.get("first-order") as NumberColumn, fields.get("last-order") as NumberColumn);
  return { keys, rows: new Int32Array(keys.length).fill(-1), fields };
}

/** A first order after the last one is a slip. */
function forgetImpossible({ values: first }: NumberColumn, { values: last }: NumberColumn): void {
  for (let row = 0; row < first.length; row++) {
    if ((first[row] as number) > (last[row] as number)) first[row] = Number.NaN;
  }
}

interface Builder {
  add(text: string): void;
  done(): Column;
}

const reading = { money: toMoney, date: toDay } as const;

function numberBuilder(kind: NumberColumn["kind"]): Builder {
  const values: number[] = [];
  const read = kind === "money" || kind === "date" ? reading[kind] : toNumber;
  return {
    add: (text) => values.push(text === "" ? Number.NaN : read(text)),
    done: () => ({ kind, values: Float64Array.from(values) }),
  };
}

function textBuilder(): Builder {
  const codes: number[] = [];
  const dictionary: string[] = [];
  const codeOf = new Map<string, number>([["", -1]]);
  return {
    add(raw) {
      const text = trimmed(raw);
      const code = codeOf.get(text) ?? dictionary.push(text) - 1;
      codeOf.set(text, code);
      codes.push(code);
    },
    done: () => ({ kind: "text", codes: Int32Array.from(codes), dictionary }),
  };
}
