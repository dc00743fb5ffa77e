import type { Classification } from "../classification.ts";
import type { Words } from "../words/words.ts";

/**
 * What the check column says of a row whose sentence can be read, by "dimension/segment": a segment no customer can
 * get, customers without a segment, two rules that overlap. Filled by the rule checker.
 */
export function remarksOn(_: Classification): ReadonlyMap<string, Words> {
  return new Map();
}
