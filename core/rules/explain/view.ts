import { formatPoints, formatValue } from "../../words/format.ts";
import type { Language } from "../../words/words.ts";
import { compileRule } from "../evaluate/compile.ts";
import type { Condition, Truth } from "../evaluate/condition.ts";
import { type Resolve, valueAt } from "../evaluate/operand.ts";
import { lexiconOf } from "../parse/spellings.ts";
import type { Name, Rule, Value } from "../rule.ts";
import { type Entry, familyOf, type Vocabulary } from "../vocabulary.ts";

/** What a reason is told with: the columns, the words, the language. */
export interface View {
  readonly resolve: Resolve;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  /** ISO code for amounts of money; without one they carry no sign. */
  readonly currency?: string | undefined;
  /** Names whose numbers were said already. */
  readonly told?: ReadonlySet<string>;
}

const compiled = new WeakMap<Resolve, Map<Rule, Condition>>();
const oneRow = new Int32Array(1);
const oneTruth = new Uint8Array(1);

/** The truth of a rule for one customer. Compiled once a run: reasons ask for every customer. */
export function truthAt(rule: Rule, row: number, resolve: Resolve): Truth {
  const known = compiled.get(resolve) ?? new Map<Rule, Condition>();
  compiled.set(resolve, known);
  const condition = known.get(rule) ?? compileRule(rule, resolve);
  known.set(rule, condition);
  oneRow[0] = row;
  condition.test(oneTruth, oneRow, 1);
  return oneTruth[0] as Truth;
}

/** What the vocabulary says of a name. */
export function entryOf(name: Name, view: View): Entry {
  return lexiconOf(view.vocabulary).entry(name);
}

/** The number a value stands for at a row; NaN when it is missing or text. */
export function numberAt(value: Value, row: number, view: View): number {
  if ("text" in value) return NaN;
  if ("number" in value) return value.number;
  const found = valueAt(view.resolve(value.name), row);
  return typeof found === "number" ? found : NaN;
}

/** A value of the entry's kind in words; a segment by its name. */
export function tellAmount(entry: Entry, value: number | string, view: View, places?: number): string {
  const { language, currency } = view;
  if (typeof value === "string") return tellWords(entry, value, language);
  return formatValue(entry.kind, value, language, { unit: entry.unit, currency, places });
}

/** A text of a measure, or of few words, may hold several of them, separated by 、. */
function tellWords({ sort, segments, label }: Entry, text: string, language: Language): string {
  const called = label?.(text);
  if (called) return called[language];
  if (!segments && sort !== "measure") return text;
  const words = text
    .split("、")
    .map((word) => segments?.find(({ id }) => id === word)?.name[language] ?? word);
  return words.join(language === "zh" ? "、" : ", ");
}

/** The customer's value of a name in words; undefined when it is missing. */
export function tellActual(entry: Entry, row: number, view: View, places?: number): string | undefined {
  const value = valueAt(view.resolve(entry), row);
  return value === undefined ? undefined : tellAmount(entry, value, view, places);
}

/** The right side of a comparison in words: another name comes with its value. */
export function tellOperand(left: Entry, value: Value, row: number, view: View, places?: number): string {
  if ("text" in value) return tellAmount(left, value.text, view);
  if ("number" in value) {
    const unit = value.unit === "days" ? value.unit : left.unit;
    const kind = value.unit === "percent" ? "percent" : left.kind;
    return tellAmount({ ...left, kind, ...(unit && { unit }) }, value.number, view, places);
  }
  const right = entryOf(value.name, view);
  const actual = tellActual(right, row, view, places);
  return actual === undefined ? right.name[view.language] : `${right.name[view.language]} ${actual}`;
}

/** How far one amount is from another; of percentages in points, for 50% is 20 points above 30%, not 20%. */
export function tellDistance(entry: Entry, by: number, view: View, places?: number): string {
  return entry.kind === "percent"
    ? formatPoints(by, view.language, { places })
    : tellAmount(entry, by, view, places);
}

/** The values a measure shows beside it, the first time it is told: ` (days since last order 12 days)`. */
export function tellShown(entry: Entry, row: number, view: View): string {
  if (view.told?.has(entry.id)) return "";
  const between = (shown: Entry) => (familyOf(shown) !== "text" ? " " : view.language === "zh" ? "：" : ": ");
  const parts = (entry.shows ?? []).flatMap((id) => {
    const shown = view.vocabulary.entries.find((one) => one.id === id && one.sort === "measure");
    const actual = shown && tellActual(shown, row, view);
    return shown && actual !== undefined ? [shown.name[view.language] + between(shown) + actual] : [];
  });
  if (parts.length === 0) return "";
  return view.language === "zh" ? `（${parts.join("，")}）` : ` (${parts.join(", ")})`;
}

/** More decimals than doubles hold of the numbers people work with: closing zeros are never written. */
export const MOST_PLACES = 12;

/** The decimals it takes to see that two numbers differ, and by how much, where the usual ones hide it. */
export function placesApart(left: Entry, actual: number, line: number, view: View): number | undefined {
  if (actual === line || familyOf(left) !== "number") return undefined;
  const hides = (places?: number) => {
    const [one, other, between, none] = [actual, line, Math.abs(actual - line), 0].map((value) =>
      tellAmount(left, value, view, places),
    );
    return one === other || between === none;
  };
  if (!hides()) return undefined;
  let places = 2;
  while (places < MOST_PLACES && hides(places)) places++;
  return places;
}
