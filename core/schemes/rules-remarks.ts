import { checkClassified } from "../check-tables.ts";
import type { Classification } from "../classification.ts";
import type { Finding } from "../rules/index.ts";
import type { Words } from "../words/words.ts";

/**
 * What the check column says of a row whose sentence can be read, by "dimension/segment": a segment no customer can
 * get, customers without a segment, two rules that overlap.
 */
export function remarksOn(classification: Classification): ReadonlyMap<string, Words> {
  const remarks = new Map<string, Words>();
  for (const finding of checkClassified(classification).findings) {
    const row = rowOf(finding, classification);
    const before = remarks.get(row);
    const { en, zh } = finding.message;
    remarks.set(row, before ? { en: `${before.en} ${en}`, zh: before.zh + zh } : finding.message);
  }
  return remarks;
}

/** Customers without a segment are told where the last rule stands: there an "otherwise" would take them. */
function rowOf({ dimension, segment }: Finding, { dimensions }: Classification): string {
  const segments = dimensions.find((one) => one.dimension.id === dimension)?.dimension.segments ?? [];
  return `${dimension}/${segment ?? segments[segments.length - 1]?.id}`;
}
