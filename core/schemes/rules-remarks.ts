import { checkClassified } from "../check-tables.ts";
import type { Classification } from "../classification.ts";
import type { Finding } from "../rules/index.ts";
import { both, type Words } from "../words/words.ts";
import { ASIDE } from "./check-marks.ts";

/**
 * What the check column says of a row whose sentence can be read, by "dimension/segment": a segment no customer can
 * get and customers without a segment in full, then as asides what is worth knowing, overlaps in one short sentence.
 */
export function remarksOn(classification: Classification): ReadonlyMap<string, Words> {
  const rows = new Map<string, Finding[]>();
  for (const finding of checkClassified(classification).findings) {
    const row = rowOf(finding, classification);
    rows.set(row, [...(rows.get(row) ?? []), finding]);
  }
  return new Map([...rows].map(([row, findings]) => [row, remark(findings, classification)]));
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
  const wrong = said("unreachable", "gap");
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
