import type { Field } from "../../fields/field.ts";
import { fields } from "../../fields/index.ts";
import { nearest } from "../../rules/index.ts";
import type { Layout } from "../layout/layout.ts";
import { evidence, sample } from "./evidence.ts";
import type { Match, MatchedColumn } from "./match.ts";

/** A third of the header may differ: a suggestion that is often wrong is worse than none. */
const FURTHEST = 0.34;

/**
 * The field that a column of a tab not understood may say: called about so, said by no other column, and its cells do
 * not speak against it.
 */
export function nearField({ header, index }: MatchedColumn, match: Match, layout: Layout): Field | undefined {
  const free = (fields.get(match.kind) ?? []).filter(({ id }) => !match.byField.has(id));
  const spelled = free.map(({ name, synonyms }) => ({ name, spellings: [name.en, name.zh, ...synonyms] }));
  const cells = sample(layout.table.columns[index] ?? [], layout.bodyStart);
  return nearest(header, spelled, FURTHEST)
    .flatMap((name) => free.find((field) => field.name === name) ?? [])
    .find((field) => evidence(cells, field, false) >= 0);
}
