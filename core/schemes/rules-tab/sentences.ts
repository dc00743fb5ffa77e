import type { Dimension, Segment } from "../../dimensions/dimension.ts";
import { parseRule, type Vocabulary } from "../../rules/index.ts";
import type { Words } from "../../words/words.ts";
import { withOwnSentences } from "../own-sentences.ts";
import type { Scheme } from "../scheme.ts";
import { tooManySegments } from "../segment-limits.ts";
import { variantSaid } from "../variant-said.ts";
import { FROM_DATA, type RulesColumn } from "./columns.ts";
import { asksForAll } from "./dimension.ts";
import type { RulesGroup } from "./groups.ts";
import type { RulesRow, RulesRows } from "./rows.ts";
import { readTopOf } from "./top-of.ts";

/**
 * The dimension with sentences that say what we wrote there in the standard's words, so that they follow the settings
 * and the language; all others as typed.
 */
export function withSentences(
  dimension: Dimension,
  group: RulesGroup,
  vocabulary: Vocabulary,
  tab: RulesRows,
  settings: Scheme["settings"],
): Dimension {
  if (group.base && asksForAll(group)) return dimension;
  const ours = unchanged(dimension.segments, group.base, vocabulary, settings);
  const segments = dimension.segments.map((segment): Segment => {
    const standard = ours.get(segment.id);
    return standard === undefined ? { ...segment, verbatim: true } : { ...segment, when: standard };
  });
  const own = new Set(segments.flatMap(({ id, verbatim }) => (verbatim ? [id] : [])));
  const made = withOwnSentences({ ...dimension, segments }, own);
  const fromData = group.rows.find(({ id }) => id === FROM_DATA)?.row;
  return fromData ? withColumn(made, fromData, vocabulary, tab) : made;
}

/**
 * Segment id → the standard's sentence, where the cell says what we wrote. Which variant we wrote only the rows can
 * tell, as the setting may have changed since.
 */
function unchanged(
  segments: readonly Segment[],
  base: Dimension | undefined,
  vocabulary: Vocabulary,
  settings: Scheme["settings"],
): ReadonlyMap<string, string> {
  if (!base) return new Map();
  const meanings = new Map<string, string | undefined>();
  const meaning = (sentence: string) => {
    if (!meanings.has(sentence)) meanings.set(sentence, meaningOf(sentence, vocabulary));
    return meanings.get(sentence);
  };
  const isSame = (one: string, other: string) =>
    one === other || (meaning(one) !== undefined && meaning(one) === meaning(other));
  const chosen = String(settings.get(base.variants?.setting ?? ""));
  const variant = variantSaid(segments, base, chosen, isSame);
  const said = new Map(segments.map(({ id, when }) => [id, when]));
  const ours = base.segments.filter(({ id, when }) => isSame(said.get(id) ?? "", variant[id] ?? when));
  return new Map(ours.map(({ id, when }) => [id, when]));
}

function meaningOf(sentence: string, vocabulary: Vocabulary): string | undefined {
  const read = parseRule(sentence, vocabulary);
  return "rule" in read ? JSON.stringify(read.rule) : undefined;
}

/** Segments made from data have neither of these. */
const NOTHING_IN: readonly RulesColumn[] = ["owner", "visit", "advice", "tone", "tag"];
const nothingHere: Words = {
  en: "Segments made from data take nothing here. Clear the cell.",
  zh: "按数据生成的分群不使用此格，请清空。",
};

function withColumn(
  { segmentsFrom, alsoFrom, ...dimension }: Dimension,
  row: RulesRow,
  vocabulary: Vocabulary,
  tab: RulesRows,
): Dimension {
  for (const column of NOTHING_IN) {
    if (row.text(column) !== "") tab.wrong(row, column, "E_RULES_TOP", nothingHere);
  }
  const read = readTopOf(row.text("rule"), vocabulary);
  if ("from" in read) {
    const problem = tooManySegments(dimension.segments.length + read.from.most);
    if (problem) tab.wrong(row, "rule", "E_RULES_MANY", problem);
    // Further answers belong to the column they are further answers of.
    const isSame = read.from.name === segmentsFrom?.name;
    return { ...dimension, segmentsFrom: read.from, ...(isSame && alsoFrom && { alsoFrom }) };
  }
  tab.wrong(row, "rule", "E_RULES_TOP", read.problem);
  return dimension;
}
