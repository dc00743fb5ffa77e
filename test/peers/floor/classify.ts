import type { NumberColumn, TextColumn } from "../../../core/index.ts";
import type { Contestant } from "../contestant.ts";
import { type CustomerTable, readCustomers } from "../table/customers.ts";
import { type Codes, columns } from "../work/labels.ts";
import { sayNumbers } from "./numbers.ts";
import * as texts from "./texts.ts";

/** What is missing among whole numbers. */
const NONE = -1;

/**
 * The least work a program in this language can do: the 22 columns written out by hand in one loop over typed arrays,
 * knowing everything about this table beforehand. Nobody could change a rule in it; it shows what sentences cost.
 */
export const floor: Contestant<Codes> = (file) => {
  const table = typed(readCustomers(file));
  let found: Codes = [];
  return {
    run: () => {
      found = classify(table);
    },
    result: () => found,
  };
};

function typed({ fields }: CustomerTable) {
  const numbers = (id: string) => (fields.get(id) as NumberColumn).values;
  const whole = (id: string) => Int32Array.from(numbers(id), (number) => (number >= 0 ? number : NONE));
  const text = (id: string) => fields.get(id) as TextColumn;
  return {
    spend: numbers("spend-total").map((yuan) => Math.round(yuan * 100)),
    revenue: numbers("company-revenue").map((yuan) => (Number.isNaN(yuan) ? Infinity : yuan)),
    orders: whole("orders-total"),
    first: whole("first-order"),
    last: whole("last-order"),
    contractEnd: whole("contract-end"),
    employees: whole("employees"),
    answers: whole("nps"),
    complaints: whole("complaints"),
    name: text("name"),
    nature: text("nature"),
    industry: text("industry"),
    province: text("province"),
    products: text("business-lines"),
    notes: text("notes"),
  };
}

export type Typed = ReturnType<typeof typed>;

function classify(table: Typed): Codes {
  const size = table.spend.length;
  const out = new Map(columns.map((column) => [column, new Uint8Array(size)]));
  sayTexts(table, out);
  sayNumbers(table, out);
  return [...out.values()];
}

export type Out = ReadonlyMap<string, Uint8Array>;
const of = (out: Out, column: string) => out.get(column) as Uint8Array;

function sayTexts(table: Typed, out: Out): void {
  const [region, nature, industry, need] = ["region", "nature", "industry_code", "need"].map((column) =>
    of(out, column),
  ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const regions = texts.regionCodes(table.province);
  const stated = texts.statedCodes(table.nature);
  const industries = texts.industryCodes(table.industry);
  const names = texts.nameCodes(table.name);
  const needs = texts.needCodes(table.notes);
  for (let row = 0; row < region.length; row++) {
    const name = names[(table.name.codes[row] as number) + 1] as number;
    const told = industries[(table.industry.codes[row] as number) + 1] as number;
    const said = stated[(table.nature.codes[row] as number) + 1] as number;
    region[row] = regions[(table.province.codes[row] as number) + 1] as number;
    industry[row] = told || name & 15;
    nature[row] = said || name >> 4;
    need[row] = needs[(table.notes.codes[row] as number) + 1] as number;
  }
}
