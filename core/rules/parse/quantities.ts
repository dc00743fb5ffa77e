import type { Words } from "../../words/words.ts";
import { nameOf, type Value } from "../rule.ts";
import { type Entry, type Family, familyOf } from "../vocabulary.ts";
import { type Literal, literalAt } from "./literals.ts";
import { readNameOf } from "./names.ts";
import { candidatesOf, nearest } from "./nearest.ts";
import type { Reader } from "./reader.ts";
import { Spellings } from "./spellings.ts";

const answers = new Spellings<number>([
  ["yes", 1],
  ["true", 1],
  ["是", 1],
  ["no", 0],
  ["false", 0],
  ["否", 0],
]);

const wanted: Readonly<Record<Family | "percent", Words>> = {
  number: { en: "a number such as 1,000 or another name", zh: "数字（如 1,000）或另一个名称" },
  percent: { en: "a percentage such as 80%", zh: "百分比（如 80%）" },
  date: { en: "a date such as 2026-01-31", zh: "日期（如 2026-01-31）" },
  "yes-no": { en: "yes or no", zh: "是或否" },
  text: { en: "a word", zh: "文字" },
};

const onlyShares: Words = { en: "a percentage only suits a share", zh: "百分比只能用于占比" };

/** A number, date, yes or no, or the name of one, whichever reads on furthest. */
export function readQuantity(left: Entry, reader: Reader): Value {
  const start = reader.next();
  const { folded } = reader.source;
  const family = familyOf(left);
  const literal = literalAt(folded, start);
  const answer = family === "yes-no" ? answers.longest(folded, start) : undefined;
  const furthest = Math.max(literal?.end ?? start, answer?.end ?? start);
  if (reader.quoteOpens || (reader.lexicon.bare.longest(folded, start)?.end ?? 0) > furthest) {
    const name = readNameOf(family, reader);
    return name ? { name: nameOf(name) } : failQuantity(left, reader, start);
  }
  if (!answer && !(literal && suits(left, literal.value))) return failQuantity(left, reader, start, literal);
  reader.at = furthest;
  return answer ? { number: answer.thing } : (literal as Literal).value;
}

/** Whether a name is spelled like a number, a date, yes or no. */
export function readsAsQuantity(folded: string): boolean {
  return literalAt(folded, 0)?.end === folded.length || answers.all.has(folded);
}

/**
 * Whether the number is of the left side's kind: a bare 80 beside a percentage would be read as 8,000%, and 70% beside
 * anything but a share as 0.7.
 */
function suits(left: Entry, { number, unit }: Literal["value"]): boolean {
  if (!Number.isFinite(number)) return false;
  const family = familyOf(left);
  if (family === "date") return unit === "date";
  if (family === "yes-no") return unit === undefined && (number === 0 || number === 1);
  if (left.kind === "percent") return unit === "percent" || (unit === undefined && Math.abs(number) <= 1);
  if (unit === "percent") return left.range?.[1] === 1;
  return unit === undefined || (unit === "days" && left.kind !== "money");
}

function failQuantity(left: Entry, reader: Reader, start: number, literal?: Literal): never {
  if (literal && Number.isNaN(literal.value.number)) {
    return reader.fail("E_RULE_DATE", start, { en: "There is no such day.", zh: "没有这一天。" });
  }
  const word = reader.wordAt(start);
  const isShare = literal?.value.unit === "percent" && familyOf(left) === "number";
  const stands = isShare ? onlyShares : reader.standing(start);
  const expected = wanted[left.kind === "percent" ? "percent" : familyOf(left)];
  const message = {
    en: `"${left.name.en}" is compared with ${expected.en}; ${stands.en}.`,
    zh: `“${left.name.zh}”应与${expected.zh}比较，${stands.zh}。`,
  };
  const alike = reader.lexicon.entries.filter((entry) => familyOf(entry) === familyOf(left));
  return reader.fail("E_RULE_VALUE", start, message, literal ? [] : nearest(word, candidatesOf(alike)));
}
