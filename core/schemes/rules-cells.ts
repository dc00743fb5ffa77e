import type { Cell } from "../cells/cell.ts";
import type { Dimension, Segment } from "../dimensions/dimension.ts";
import { parseRule, printRule, type Vocabulary } from "../rules/index.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { yesOrNo } from "../words/format.ts";
import type { Language, Words } from "../words/words.ts";
import { FROM_DATA, type RulesColumn, rulesColumns } from "./rules-tab/columns.ts";
import { printTopOf } from "./rules-tab/top-of.ts";
import type { Scheme } from "./scheme.ts";
import { owners, tones } from "./segment-words.ts";
import { variantSaid } from "./variant-said.ts";

/** What stands in the cells of a row; a column that is not named is empty. */
type Row = Partial<Record<RulesColumn, Cell>>;

/**
 * The Rules tab: one row a segment, header first. `inForce` are the dimensions with the sentences of this run,
 * `remarks` what there is to say about a row, by its id.
 */
export function rulesRows(
  scheme: Scheme,
  inForce: readonly Dimension[],
  language: Language,
  remarks: ReadonlyMap<string, Words> = new Map(),
): Cell[][] {
  const vocabulary = vocabularyOf(inForce, scheme.measures);
  const now = new Map(inForce.map((dimension) => [dimension.id, dimension]));
  const off = new Set(scheme.off);
  const rows = scheme.dimensions.flatMap((dimension) => {
    const head = (segment: string): Row => {
      const id = `${dimension.id}/${segment}`;
      const on = !off.has(dimension.id) && !off.has(id);
      const check = remarks.get(id)?.[language] ?? null;
      return { dimension: dimension.name[language], on: yesOrNo(on, language), check, id };
    };
    const { segmentsFrom: from } = dimension;
    // Rows that are switched off say what would be in force too.
    const variant = variantSaid(
      now.get(dimension.id)?.segments ?? [],
      dimension,
      "",
      (one, other) => one === other,
    );
    return [
      ...(from ? [{ ...head(FROM_DATA), rule: printTopOf(from, vocabulary, language) }] : []),
      ...dimension.segments.map((segment) => ({
        ...head(segment.id),
        ...segmentCells({ ...segment, when: variant[segment.id] ?? segment.when }, vocabulary, language),
      })),
    ];
  });
  const cells = (row: Row) => rulesColumns.map(({ id }) => row[id] ?? null);
  return [rulesColumns.map(({ header }) => header), ...rows.map(cells)];
}

function segmentCells(segment: Segment, vocabulary: Vocabulary, language: Language): Row {
  const { name, care, advice, tone, tag } = segment;
  return {
    segment: name[language],
    rule: sentence(segment, vocabulary, language),
    owner: owners.find(({ id }) => id === care?.owner)?.name[language] ?? care?.owner ?? null,
    visit: care?.visitEvery ?? null,
    advice: advice[language],
    tone: tones.find(({ id }) => id === tone)?.name[language] ?? null,
    tag: tag?.[language] ?? null,
  };
}

/** Our own sentences in the language of the run, the user's as they wrote them. */
function sentence({ when, verbatim }: Segment, vocabulary: Vocabulary, language: Language): string {
  const read = verbatim ? undefined : parseRule(when, vocabulary);
  return read && "rule" in read ? printRule(read.rule, vocabulary, language) : when;
}
