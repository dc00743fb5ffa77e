import type { Dimension, Segment } from "../dimensions/dimension.ts";
import type { Problem } from "../problem.ts";
import type { Vocabulary } from "../rules/index.ts";
import type { Table } from "../tables/table.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { both } from "../words/words.ts";
import { wrongNames } from "./check-names.ts";
import { findChoice } from "./choice.ts";
import { withoutOff } from "./dimensions-in-force.ts";
import { readDimensions } from "./read-rules.ts";
import { dimensionIn } from "./rules-tab/dimension.ts";
import { groupRows, type RulesGroup } from "./rules-tab/groups.ts";
import { type RulesRow, RulesRows } from "./rules-tab/rows.ts";
import { isOn } from "./rules-tab/segment.ts";
import { withSentences } from "./rules-tab/sentences.ts";
import type { Scheme } from "./scheme.ts";

/** What a Rules tab says, and what is wrong with it, each with tab, row and column. */
export interface RulesRead extends Required<Pick<Scheme, "dimensions" | "off">> {
  readonly problems: readonly Problem[];
}

/**
 * The dimensions a Rules tab describes. What it says as `base` does, in meaning, keeps the words of `base`, so that
 * another language prints it anew; what the user said differently stays as they said it. The settings of `base` are
 * those in force now.
 */
export function readRulesTab(table: Table, base: Scheme): RulesRead {
  const tab = new RulesRows(table);
  if (tab.problems.length > 0) return { dimensions: base.dimensions, off: [], problems: tab.problems };
  const groups = groupRows(tab, base.dimensions);
  const off = groups.flatMap((group) => offIn(group, tab));
  const inForce = (dimensions: readonly Dimension[]) =>
    dimensions.map((dimension) => withoutOff(dimension, new Set(off)));
  const described = groups.map((group) => ({ group, dimension: dimensionIn(group, tab) }));
  const vocabulary = vocabularyOf(inForce(described.map(({ dimension }) => dimension)), base.measures);
  const dimensions = described.map(({ group, dimension }) =>
    withSentences(dimension, group, vocabulary, tab, base.settings),
  );
  refuseNames(described, vocabulary, tab);
  const placeOf = (dimension: Dimension, segment?: Segment) => {
    const rows = groups.find(({ id }) => id === dimension.id)?.rows;
    const found = segment ? rows?.find(({ id }) => id === segment.id) : rows?.[0];
    return found && tab.placeOf(found.row, "rule");
  };
  const read = readDimensions(inForce(dimensions), vocabulary, { off, placeOf });
  const deleted = base.dimensions.filter(({ id }) => !groups.some((group) => group.id === id));
  const misread = read.problems.map((problem) => namingDeleted(problem, deleted));
  const problems = [...tab.problems, ...misread].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { dimensions, off, problems };
}

interface Described {
  readonly group: RulesGroup;
  readonly dimension: Dimension;
}

function refuseNames(described: readonly Described[], vocabulary: Vocabulary, tab: RulesRows): void {
  const named = described.flatMap(({ group: { rows }, dimension: { id, name, segments } }) => {
    const [first] = rows;
    if (!first) return [];
    const rowOf = (segment: string) => rows.find((one) => one.id === segment)?.row ?? first.row;
    return {
      id,
      name,
      at: first.row,
      segments: segments.map((one) => ({ name: one.name, at: rowOf(one.id) })),
    };
  });
  const tell = ({ row }: RulesRow) => both({ en: "row {row}", zh: "第 {row} 行" }, { row });
  for (const { at, of, code, message } of wrongNames(named, vocabulary, tell))
    tab.wrong(at, of, code, message);
}

/** A word nobody knows that was a dimension until its rows were deleted. */
function namingDeleted(problem: Problem, deleted: readonly Dimension[]): Problem {
  const { code, saw = "" } = problem;
  const gone = code === "E_RULE_NAME" ? findChoice(deleted, saw) : undefined;
  if (!gone) return problem;
  const message = {
    en: "This rule names “{name}”, whose rows were deleted. Write “{name}” in an empty row to get them back, or take it out of this rule. To be rid of its column alone, switch its rows off.",
    zh: "此规则用到“{name}”，但它的各行已被删除。请在空行写上“{name}”把它找回，或从此规则中去掉。如只是不要它的列，停用各行即可。",
  };
  return { ...problem, message: both(message, { name: gone.name }) };
}

/** A dimension is off when all its rows are. */
function offIn({ id, rows }: RulesGroup, tab: RulesRows): string[] {
  const off = rows.filter(({ row }) => !isOn(tab, row));
  return off.length === rows.length ? [id] : off.map((one) => `${id}/${one.id}`);
}
