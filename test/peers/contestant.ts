import type { Codes } from "./work/labels.ts";

/** A contestant holding the data in the form it likes best; getting there is not part of the work. */
export interface Ready<Result> {
  /** The measured work, finished in the contestant's own memory. */
  run(): Promise<void> | void;
  /** What the last run found, handed over; measured apart. */
  result(): Promise<Result> | Result;
}

/** Takes a file in before anything is measured. */
export type Contestant<Result> = (file: string) => Promise<Ready<Result>> | Ready<Result>;

/** What one customer's orders add up to: id, orders, cents, first and last day since 1970-01-01. */
export type CustomerTotals = readonly [id: string, count: number, cents: number, first: number, last: number];

/** The two works and what they find. */
export interface Results {
  classify: Codes;
  orders: readonly CustomerTotals[];
}
export type Work = keyof Results;
