/** What a run says about how to read its tables. */
export interface ImportOptions {
  /** The run's date, days since 1970-01-01; with a time of day where `elapsed`. */
  readonly asOf: number;
  /** "TAB.COLUMN" → field, and its like: see Choices. */
  readonly choices: ReadonlyMap<string, string>;
  /** A rule on the lines of orders: lines for which it is not true are not counted (definitions 5.0 "Counted order"). */
  readonly countedLine?: string | undefined;
  /** Lines that are the same in every cell of their tab are read once. */
  readonly dropIdenticalLines?: boolean | undefined;
  /** Orders worth nothing count. */
  readonly zeroCounts?: boolean | undefined;
  /** A customer's orders of one day are one (D-03 "one purchase occasion"). */
  readonly purchaseDays?: boolean | undefined;
  /** Time is told in elapsed 24-hour days: order dates keep their time of day. */
  readonly elapsed?: boolean | undefined;
}
