import type { Words } from "../../words/words.ts";
import type { Name, Rule } from "../rule.ts";

/** A dimension with its sentences read: `rules[i]` belongs to `segments[i]`, the first that holds wins. */
export interface RuleTable {
  readonly id: string;
  readonly name: Words;
  readonly segments: readonly Labelled[];
  readonly rules: readonly Rule[];
}

export interface Labelled {
  readonly id: string;
  readonly name: Words;
}

/** One value of a name; undefined is missing. */
export type Sample = number | string | undefined;

/** A customer as far as rules can see: a value for each name they use, and for each setting that has none yet. */
export type Example = ReadonlyMap<Name, Sample>;

/** Something to know about a rule table. */
export interface Finding {
  /**
   * unreachable: a segment no customer can get. gap: a customer without a segment, though every rule is known.
   * overlap: a customer for whom two rules hold. unneeded: an "otherwise" for which nobody is left.
   * unchecked: too many combinations to be sure.
   */
  readonly kind: "unreachable" | "gap" | "overlap" | "unneeded" | "unchecked";
  /** Ids. */
  readonly dimension: string;
  readonly segment?: string;
  /** The segment that takes the example, or the one that holds as well. */
  readonly other?: string;
  readonly example?: Example;
  readonly message: Words;
}
