import type { NumberColumn, TextColumn } from "./columns.ts";
import type { Dimension, Flag } from "./dimensions/dimension.ts";
import type { Run } from "./history/run.ts";
import type { Problem } from "./problem.ts";
import type { Imported } from "./tables/imported.ts";
import type { Language } from "./words/words.ts";

/** One dimension's answer for every customer. */
export interface Classified {
  readonly dimension: Dimension;
  /** Index into dimension.segments, one a customer; −1 is "not enough data". */
  readonly codes: Int8Array;
}

/** Every answer, and what is needed to say why. Rows are the rows of `imported.customers`. */
export interface Classification {
  readonly run: Run;
  readonly imported: Imported;
  readonly dimensions: readonly Classified[];
  /** A measure's column, NaN where missing; undefined when the book cannot say it. */
  measure(id: string): NumberColumn | undefined;
  /** A measure of words; undefined when the book cannot say it. */
  wording(id: string): TextColumn | undefined;
  /** The remarks behind one customer's segment, such as (returned), in the order the dimension lists them. */
  flags(dimension: string, row: number): readonly Flag[];
  /** One sentence for one customer and dimension: the rule with the customer's numbers, and the next segment. */
  why(dimension: string, row: number, language: Language): string;
  readonly problems: readonly Problem[];
}
