import type { Field, TableKind } from "../../fields/field.ts";
import type { HeaderText } from "./header-text.ts";
import { aboutAsLong, exactFields, isKnownHeader, isLatin, mayHold } from "./known-headers.ts";

/** How strongly a header alone speaks for a field: input rules "Column matching", in hundredths. */
export interface Resemblance {
  readonly field: Field;
  readonly points: 100 | 85 | 80;
  readonly vague: boolean;
}

/**
 * Words that change what they stand beside: "refunded orders", "orders last month", "target spend" are not the
 * customer's orders and spend. A header holding one, or a digit, is matched only word for word.
 */
const changing =
  /\d|[近首末上下前后未退非].?|最|取消|目标|预计|计划|本月|本年|今年|去年|年度|季|月|周|均|占|率|比|差|增|排名|平均|refund|cancel|target|expected|plan|budget|previous|prev|last|first|latest|next|avg|average|mean|max|min|monthly|weekly|yearly|annual|ytd|mtd|rank|share|ratio|rate|percent|pct|growth|change|required|shipped|ship|due|before|after|without|excl/;

/** Words for a customer that a customer table's headers may begin with: 客户电话, "account name". */
const subject = /^(?:客户|会员|顾客|买家|用户|customer|client|account|member|buyer|user)(?=.)/;

/** Fields of one kind of table that a header may mean. An exact match silences weaker ones. */
export function resemblances(kind: TableKind, header: HeaderText): readonly Resemblance[] {
  const word = exactly(kind, header.key);
  if (word.length > 0) return word;
  if (kind === "customers" && subject.test(header.key)) {
    const rest = exactly(kind, header.key.replace(subject, ""));
    if (rest.length > 0) return rest;
  }
  const said = inBothLanguages(kind, header);
  if (said.length > 0) return said;
  if (isKnownHeader(header.key) || header.key.length > 64) return [];
  return weakly(kind, header);
}

/** Both halves of a bilingual header mean it. */
function inBothLanguages(kind: TableKind, { halves }: HeaderText): readonly Resemblance[] {
  const [one = [], other = []] = halves.map((half) => exactly(kind, half));
  return one.filter(({ field }) => other.some((found) => found.field === field));
}

function exactly(kind: TableKind, key: string): readonly Resemblance[] {
  return exactFields(kind, key).map(({ field, vague }) => ({ field, vague, points: 100 }));
}

function weakly(kind: TableKind, header: HeaderText): readonly Resemblance[] {
  const best = new Map<Field, { points: 85 | 80; length: number }>();
  const note = (field: Field, points: 85 | 80, length: number) => {
    const known = best.get(field);
    if (!known || points > known.points || length > known.length) best.set(field, { points, length });
  };
  for (const known of mayHold(kind, header)) {
    if (contains(header, known) && !changing.test(without(header.key, known.key))) {
      note(known.field, 85, known.key.length);
    }
  }
  for (const known of isLatin(header.key) ? aboutAsLong(kind, header.key) : []) {
    if (oneSlip(header.key, known.key)) note(known.field, 80, known.key.length);
  }
  // The longest synonym found explains the header: 最近购买日期 is not also 日期.
  const longest = Math.max(0, ...[...best.values()].map(({ length }) => length));
  return [...best].flatMap(([field, { points, length }]) =>
    length === longest || points === 80 ? { field, points, vague: false } : [],
  );
}

function contains(header: HeaderText, known: { key: string; tokens: readonly string[] }): boolean {
  if (header.key.length <= known.key.length) return false;
  if (!isLatin(known.key)) return known.key.length >= 2 && header.key.includes(known.key);
  const [first] = known.tokens;
  if (first === undefined || (known.tokens.length === 1 && first.length < 5)) return false;
  return header.tokens.some(
    (token, at) => token === first && known.tokens.every((word, next) => header.tokens[at + next] === word),
  );
}

function without(key: string, part: string): string {
  const at = key.indexOf(part);
  return at < 0 ? "" : `${key.slice(0, at)} ${key.slice(at + part.length)}`;
}

/** One letter added, left out or exchanged; Latin words of five letters or more only, never Chinese. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  if (a === b || !isLatin(a) || !isLatin(b)) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [x, y] = a.length === b.length ? [1, 1] : a.length > b.length ? [1, 0] : [0, 1];
  return a.slice(at + x) === b.slice(at + y);
}
