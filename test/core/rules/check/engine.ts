import { expect } from "vitest";
import type { Column } from "../../../../core/columns.ts";
import { textColumn } from "../../../../core/rules/check/text-samples.ts";
import {
  decider,
  type Finding,
  type Resolve,
  type Rule,
  truthAt,
  type Vocabulary,
} from "../../../../core/rules/index.ts";
import { familyOf } from "../../../../core/rules/vocabulary.ts";

/** Rows of values by id, as the engine takes them. */
export function columnsOf(
  rows: readonly ReadonlyMap<string, number | string | undefined>[],
  { entries }: Vocabulary,
): Resolve {
  const columns = new Map<string, Column>();
  for (const entry of entries) {
    const { id } = entry;
    const values = rows.map((row) => row.get(id));
    columns.set(
      id,
      familyOf(entry) === "text"
        ? textColumn(values.map((value) => (value === undefined ? undefined : String(value))))
        : { kind: "number", values: Float64Array.from(values, (value) => Number(value ?? NaN)) },
    );
  }
  return ({ id }) => columns.get(id);
}

/** That the engine itself says of the example what the finding says. */
export function expectTrue(
  finding: Finding,
  segments: readonly { readonly id: string }[],
  rules: readonly Rule[],
  vocabulary: Vocabulary,
  settings: ReadonlyMap<string, number> = new Map(),
): void {
  const { kind, example } = finding;
  if (!example) return;
  const customer = new Map([...example].map(([{ id }, value]) => [id, value]));
  const resolve = columnsOf([new Map([...settings, ...customer])], vocabulary);
  const at = (id: string | undefined) => segments.findIndex((segment) => segment.id === id);
  const truth = (index: number) => truthAt(rules[index] as Rule, 0, resolve);
  const decided = decider(rules, resolve, 1)(rules)[0];
  const said = finding.message.en;
  if (kind === "gap") for (const index of rules.keys()) expect(truth(index), said).toBe(0);
  if (kind === "overlap") {
    expect([truth(at(finding.segment)), truth(at(finding.other))], said).toEqual([1, 1]);
  }
  if (kind === "unreachable") {
    expect(truth(at(finding.segment)), said).toBe(1);
    expect(decided, said).toBe(truth(at(finding.other)) === 1 ? at(finding.other) : -1);
  }
}
