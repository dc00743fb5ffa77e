import { isText, type TextColumn } from "../columns.ts";
import type { Dimension, Segment } from "../dimensions/dimension.ts";
import { parseAddress } from "../entities/places/address.ts";
import type { Evidence } from "../measures/measure.ts";
import { fold, type Name, printRule, type Rule, type Vocabulary } from "../rules/index.ts";
import { byText } from "../text-order.ts";
import { vocabularyOf } from "../vocabulary.ts";
import type { Words } from "../words/words.ts";
import { choiceInForce } from "./compared.ts";
import type { Scheme } from "./scheme.ts";

/**
 * The scheme's dimensions as this run uses them: the variant a setting chose, segments made from the data, none that are
 * switched off. Dimensions that are switched off are among them: rules may name them.
 */
export function dimensionsInForce(scheme: Scheme, evidence: Evidence): readonly Dimension[] {
  const vocabulary = vocabularyOf(scheme.dimensions, scheme.measures);
  const off = new Set(scheme.off);
  return scheme.dimensions.map((dimension) => {
    const chosen = withoutOff(withVariant(dimension, evidence), off);
    return off.has(`${dimension.id}/*`) ? chosen : fromData(chosen, vocabulary, evidence);
  });
}

/** Without the segments that are switched off. */
export function withoutOff(dimension: Dimension, off: ReadonlySet<string>): Dimension {
  const segments = dimension.segments.filter(({ id }) => !off.has(`${dimension.id}/${id}`));
  return segments.length === dimension.segments.length ? dimension : { ...dimension, segments };
}

/** Rules the user wrote stay: a variant takes the place of the standard's sentences, which stand in every variant. */
function withVariant(dimension: Dimension, evidence: Evidence): Dimension {
  const { variants, segments } = dimension;
  const rules = variants?.rules[choiceInForce(dimension, evidence)];
  if (!rules) return dimension;
  return { ...dimension, segments: segments.map((one) => ({ ...one, when: rules[one.id] ?? one.when })) };
}

/** The most frequent values, each a segment, and one for the rest where there is any. */
function fromData(dimension: Dimension, vocabulary: Vocabulary, evidence: Evidence): Dimension {
  const source = dimension.segmentsFrom;
  if (!source) return dimension;
  const measured = evidence.wording(source.name);
  const field = evidence.field(source.name);
  const column = measured ?? (field && isText(field) ? field : undefined);
  const known = (sort: Name["sort"]) =>
    vocabulary.entries.find((entry) => entry.sort === sort && entry.id === source.name);
  const entry = (measured ? undefined : known("field")) ?? known("measure") ?? known("field");
  const name: Name = { sort: entry?.sort ?? "measure", id: source.name };
  const when = (texts: readonly string[]) => printRule(anyOf(name, texts), vocabulary, "en");
  const values = column ? byFrequency(column, sameNames(source.name)) : [];
  const frequent = values.slice(0, source.most);
  const complete = values.length > 0 && values.length === frequent.length;
  const listed = frequent.flatMap(({ spellings }) => spellings);
  const rest = complete ? dimension.segments : restOf(dimension, name, listed, vocabulary);
  const made = frequent.map(({ text, spellings }) =>
    valueSegment(text, entry?.label?.(text), when(spellings)),
  );
  const segments = [...made, ...rest];
  return { ...dimension, unordered: true, segments };
}

function valueSegment(text: string, name: Words = { en: text, zh: text }, when: string): Segment {
  return { id: text, name, tone: "fair", when, advice: { en: "", zh: "" } };
}

/** What the dimension itself says of the rest, else everybody whose value is known. */
function restOf(
  dimension: Dimension,
  name: Name,
  frequent: readonly string[],
  vocabulary: Vocabulary,
): readonly Segment[] {
  if (dimension.segments.length > 0) return dimension.segments;
  // Unknown, not false, where the value is missing: so the answer is "not enough data" and names it.
  const listed = {
    op: "one-of",
    name,
    values: (frequent.length > 0 ? frequent : ["-"]).map((text) => ({ text })),
  } as const;
  const when = printRule({ op: "not", of: listed }, vocabulary, "en");
  return [{ id: "other", name: { en: "Other", zh: "其他" }, tone: "none", when, advice: { en: "", zh: "" } }];
}

function anyOf(name: Name, texts: readonly string[]): Rule {
  const values = texts.map((text) => ({ text }));
  const [only] = values;
  return only && values.length === 1
    ? { op: "compare", name, sign: "=", value: only }
    : { op: "one-of", name, values };
}

/** What makes two texts one value: 广东省 is 广东 where provinces or cities are told apart (D-16). */
function sameNames(source: string): (text: string) => string {
  if (source !== "province" && source !== "city") return fold;
  return (text) => {
    const read = parseAddress(text);
    if (!read || "ambiguous" in read) return fold(text);
    const finer = source === "province" ? read.city : read.district;
    return (finer === undefined || read.city === read.province ? read[source] : undefined) ?? fold(text);
  };
}

interface Value {
  /** Written the way most write it. */
  readonly text: string;
  /** Every way it is written. */
  readonly spellings: readonly string[];
}

/** Values by how many customers have them, ties by text. */
function byFrequency({ codes, dictionary }: TextColumn, keyOf: (text: string) => string): Value[] {
  const counts = new Int32Array(dictionary.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code >= 0) counts[code] = (counts[code] as number) + 1;
  }
  const alike = new Map<string, { text: string; count: number }[]>();
  dictionary.forEach((text, code) => {
    const count = counts[code] as number;
    if (count === 0) return;
    const key = keyOf(text);
    const known = alike.get(key);
    if (known) known.push({ text, count });
    else alike.set(key, [{ text, count }]);
  });
  return [...alike.values()]
    .map((group) => {
      const written = group.sort((a, b) => b.count - a.count || byText(a.text, b.text));
      const folds = new Map([...written].reverse().map(({ text }) => [fold(text), text]));
      const spellings = [...folds.values()].reverse();
      return {
        text: written[0]?.text ?? "",
        spellings,
        count: group.reduce((sum, { count }) => sum + count, 0),
      };
    })
    .sort((a, b) => b.count - a.count || byText(a.text, b.text));
}
