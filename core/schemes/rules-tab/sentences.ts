import type { Dimension, Segment } from "../../dimensions/dimension.ts";
import { parseRule, type Vocabulary } from "../../rules/index.ts";
import type { Words } from "../../words/words.ts";
import { withOwnSentences } from "../own-sentences.ts";
import { FROM_DATA, type RulesColumn } from "./columns.ts";
import { asksForAll } from "./dimension.ts";
import type { RulesGroup } from "./groups.ts";
import type { RulesRow, RulesRows } from "./rows.ts";
import { readTopOf } from "./top-of.ts";

/** The dimension with sentences that mean the same as the standard's in the standard's words, all others as typed. */
export function withSentences(
  dimension: Dimension,
  group: RulesGroup,
  vocabulary: Vocabulary,
  tab: RulesRows,
): Dimension {
  if (group.base && asksForAll(group)) return dimension;
  const own = new Set<string>();
  const segments = dimension.segments.map((segment): Segment => {
    const standard = sameSentence(segment, group.base, vocabulary);
    if (standard !== undefined) return { ...segment, when: standard };
    own.add(segment.id);
    return { ...segment, verbatim: true };
  });
  const made = withOwnSentences({ ...dimension, segments }, own);
  const fromData = group.rows.find(({ id }) => id === FROM_DATA)?.row;
  return fromData ? withColumn(made, fromData, vocabulary, tab) : made;
}

/** The standard's sentence, where the cell says the same as it does or as one of its variants. */
function sameSentence(
  { id, when }: Segment,
  base: Dimension | undefined,
  vocabulary: Vocabulary,
): string | undefined {
  const standard = base?.segments.find((one) => one.id === id)?.when;
  if (standard === undefined || when === standard) return standard;
  const meaning = meaningOf(when, vocabulary);
  if (meaning === undefined) return undefined;
  const variants = Object.values(base?.variants?.rules ?? {}).flatMap((rules) => rules[id] ?? []);
  const same = [standard, ...variants].some((sentence) => meaningOf(sentence, vocabulary) === meaning);
  return same ? standard : undefined;
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
  { segmentsFrom, ...dimension }: Dimension,
  row: RulesRow,
  vocabulary: Vocabulary,
  tab: RulesRows,
): Dimension {
  for (const column of NOTHING_IN) {
    if (row.text(column) !== "") tab.wrong(row, column, "E_RULES_TOP", nothingHere);
  }
  const read = readTopOf(row.text("rule"), vocabulary);
  if ("from" in read) return { ...dimension, segmentsFrom: read.from };
  tab.wrong(row, "rule", "E_RULES_TOP", read.problem);
  return dimension;
}
