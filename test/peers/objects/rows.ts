import { readFileSync } from "node:fs";
import { toDay, toMoney, toNumber, trimmed } from "../table/coerce.ts";
import { eachRecord } from "../table/csv.ts";
import { AS_OF } from "../work/lines.ts";
import { needWords } from "../work/words.ts";

/** One customer as an object, money in yuan, days since 1970-01-01; null for what is missing. */
export interface Row {
  readonly name: string | null;
  readonly nature: string | null;
  readonly industry: string | null;
  readonly province: string | null;
  readonly employees: number | null;
  readonly revenue: number | null;
  readonly spend: number | null;
  readonly orders: number | null;
  readonly first: number | null;
  readonly last: number | null;
  readonly contractEnd: number | null;
  readonly answer: number | null;
  readonly complaints: number | null;
  readonly products: string | null;
  readonly notes: string | null;
}

export function readRows(file: string): Row[] {
  const rows: Row[] = [];
  eachRecord(readFileSync(file), (field) => {
    const text = (place: number) => trimmed(field(place)) || null;
    const number = (place: number, read: (text: string) => number) => {
      const found = read(field(place));
      return Number.isNaN(found) ? null : found;
    };
    const last = number(11, toDay);
    const first = number(10, toDay);
    rows.push({
      name: text(1),
      nature: text(2),
      industry: text(3),
      province: text(4),
      employees: number(6, toNumber),
      revenue: number(7, toMoney),
      spend: number(8, toMoney),
      orders: number(9, toNumber),
      first: first !== null && last !== null && first > last ? null : first,
      last,
      contractEnd: number(12, toDay),
      answer: number(13, toNumber),
      complaints: number(14, toNumber),
      products: text(15),
      notes: text(16),
    });
  });
  return rows;
}

/** What is worked out of a row before anything is decided. */
export function factsOf(row: Row) {
  const { orders, last, first, spend, answer } = row;
  const placed = orders ?? 0;
  const days = last === null ? null : AS_OF - last;
  const span = first === null || last === null ? null : last - first;
  const gaps = placed >= 2 && span !== null ? placed - 1 : null;
  const isAnswer = answer !== null && answer >= 0 && answer <= 10;
  return {
    isScored: placed >= 1 && days !== null && spend !== null,
    placed,
    days,
    span,
    between: gaps === null || span === null ? null : span / gaps,
    missed: gaps === null || days === null || span === null ? null : { days: days * gaps, span },
    years: first === null ? 0 : Math.min(5, Math.max(0, Math.floor((AS_OF - first) / 365))),
    answer: isAnswer ? answer : null,
    products: (row.products ?? "").split(";").filter((part) => part.trim() !== "").length,
    left: row.contractEnd === null ? null : row.contractEnd - AS_OF,
    need: strongestNeed(row.notes ?? ""),
  };
}

export type Facts = ReturnType<typeof factsOf>;

function strongestNeed(notes: string): string {
  let best = "none";
  let most = 0;
  for (const [need, words] of needWords) {
    const found = words.filter((word) => notes.includes(word)).length;
    if (found > most) [best, most] = [need, found];
  }
  return best;
}
