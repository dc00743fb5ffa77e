import { checkClassified } from "../check-tables.ts";
import type { Classification } from "../classification.ts";
import type { Problem } from "../problem.ts";
import type { Finding } from "../rules/index.ts";
import { both, type Words } from "../words/words.ts";
import { ASIDE } from "./check-marks.ts";
import { problemsOf } from "./check-scheme.ts";
import { passedOver } from "./passed-over.ts";

/** What there is to say about rules whose sentences can be read. */
export interface Remarks {
  /**
   * What the check column says of a row, by "dimension/segment": a segment no customer can get, customers without a
   * segment and what is passed over in full, then as asides what is worth knowing, overlaps in one short sentence.
   */
  readonly rows: ReadonlyMap<string, Words>;
  /** Those that are no asides, for whoever does not look there. */
  readonly problems: readonly Problem[];
}

/** What the rules of a run make one remark on. */
export function remarksOn(classification: Classification): Remarks {
  const rows = new Map<string, Finding[]>();
  const { findings } = checkClassified(classification);
  for (const finding of findings) {
    const row = rowOf(finding, classification);
    rows.set(row, [...(rows.get(row) ?? []), finding]);
  }
  const said = new Map([...rows].map(([row, found]) => [row, remark(found, classification)]));
  const passed = passedOver(classification);
  for (const { row, message } of passed) said.set(row, inFront(message, said.get(row)));
  return {
    rows: said,
    problems: [
      ...problemsOf(findings.filter(({ kind }) => WRONG.includes(kind))),
      ...passed.map(({ message }) => ({ code: "W_SEGMENT_PASSED_OVER", message })),
    ],
  };
}

const WRONG: readonly Finding["kind"][] = ["unreachable", "gap"];

function inFront(first: Words, rest: Words = { en: "", zh: "" }): Words {
  return { en: `${first.en} ${rest.en}`.trim(), zh: first.zh + rest.zh };
}

/** Customers without a segment are told where the last rule stands: there an "otherwise" would take them. */
function rowOf({ dimension, segment }: Finding, classification: Classification): string {
  const segments = segmentsOf(dimension, classification);
  return `${dimension}/${segment ?? segments[segments.length - 1]?.id}`;
}

function remark(findings: readonly Finding[], classification: Classification): Words {
  const said = (...kinds: readonly Finding["kind"][]) =>
    findings.filter(({ kind }) => kinds.includes(kind)).map(({ message }) => message);
  const overlaps = findings.filter(({ kind }) => kind === "overlap");
  const asides = [...said("unneeded", "unchecked"), ...overlapping(overlaps, classification)];
  const wrong = said(...WRONG);
  return {
    en: [...wrong.map(({ en }) => en), ...asides.map(({ en }) => ASIDE + en)].join(" "),
    zh: [...wrong.map(({ zh }) => zh), ...asides.map(({ zh }) => ASIDE + zh)].join(""),
  };
}

/** A row stands above those it overlaps with. */
function overlapping(overlaps: readonly Finding[], classification: Classification): Words[] {
  const names = overlaps.flatMap(({ dimension, other }) =>
    segmentsOf(dimension, classification).flatMap(({ id, name }) => (id === other ? [name] : [])),
  );
  if (names.length === 0) return [];
  const message = {
    en: "Overlaps with {names}: this row wins.",
    zh: "与{names}有重叠，以本行为准。",
  };
  const list = {
    en: names.map(({ en }) => `“${en}”`).join(", "),
    zh: names.map(({ zh }) => `“${zh}”`).join("、"),
  };
  return [both(message, { names: list })];
}

function segmentsOf(dimension: string, { dimensions }: Classification) {
  return dimensions.find((one) => one.dimension.id === dimension)?.dimension.segments ?? [];
}
