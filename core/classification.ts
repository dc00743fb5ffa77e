import type { NumberColumn, TextColumn } from "./columns.ts";
import type { Dimension, Flag } from "./dimensions/dimension.ts";
import type { Run } from "./history/run.ts";
import type { Problem } from "./problem.ts";
import type { Scheme } from "./schemes/scheme.ts";
import type { Imported } from "./tables/imported.ts";
import type { Language, Words } from "./words/words.ts";

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
  /** What the answers were found by, and all its dimensions as they stood in this run, those switched off included. */
  readonly scheme: Scheme;
  readonly inForce: readonly Dimension[];
  /** Those switched on. */
  readonly dimensions: readonly Classified[];
  /** A measure's column, NaN where missing; undefined when the book cannot say it. */
  measure(id: string): NumberColumn | undefined;
  /** A measure of words; undefined when the book cannot say it. */
  wording(id: string): TextColumn | undefined;
  /** The remarks behind one customer's segment, such as (returned), in the order the dimension lists them. */
  flags(dimension: string, row: number): readonly Flag[];
  /** One sentence for one customer and dimension: the rule with the customer's numbers, and the next segment. */
  why(dimension: string, row: number, language: Language): string;
  /** What must be in the book first of all for a dimension that cannot answer for anybody. */
  needs(dimension: string): Words | undefined;
  /** Setting id → the dimensions whose answers change with it, by their rules or by measures their rules name. */
  readonly settingsUsed: ReadonlyMap<string, readonly Dimension[]>;
  readonly problems: readonly Problem[];
}
