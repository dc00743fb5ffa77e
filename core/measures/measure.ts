import type { Kind } from "../cells/cell.ts";
import type { Column } from "../columns.ts";
import type { Customers, Orders, Records } from "../tables/imported.ts";
import type { Words } from "../words/words.ts";

/** What a measure may look at. Everything comes in from outside: no clock, no order of evaluation. */
export interface Evidence {
  readonly customers: Customers;
  readonly orders: Orders | undefined;
  readonly records: readonly Records[];
  /** The run's date, days since 1970-01-01. */
  readonly asOf: number;
  /** Where spend and orders come from: the last 12 months if the data can say, else the whole history. */
  readonly basis: "12m" | "lifetime";
  field(id: string): Column | undefined;
  /** One number a customer, missing as NaN; undefined when the book cannot say it for anybody. */
  measure(id: string): Float64Array | undefined;
  setting(id: string): number;
}

/** A column derived from fields, orders and other measures. */
export interface Measure {
  readonly id: string;
  readonly name: Words;
  /** Other spellings a rule sentence may use. */
  readonly also?: readonly string[];
  readonly kind: Exclude<Kind, "text" | "id">;
  readonly unit?: "days";
  /** The lowest and the highest number it can be: what checking rules tries. A count is whole and at least 0 anyway. */
  readonly range?: readonly [low: number, high: number];
  /** What must be in the book for it, said to a user who lacks it. */
  readonly needs: Words;
  /** Measures shown beside it in a reason, because they make it understandable. */
  readonly shows?: readonly string[];
  /** One number a customer, missing as NaN; undefined when the book cannot say it for anybody. */
  compute(evidence: Evidence): Float64Array | undefined;
}

export function measure(declaration: Measure): Measure {
  return declaration;
}
