import type { Kind } from "../cells/cell.ts";
import type { Column, SlimNumbers, TextColumn } from "../columns.ts";
import type { Customers, OrderLines, Orders, Records } from "../tables/imported.ts";
import type { Words } from "../words/words.ts";

/** What a measure may look at. Everything comes in from outside: no clock, no order of evaluation. */
export interface Evidence {
  readonly customers: Customers;
  readonly orders: Orders | undefined;
  readonly lines: OrderLines | undefined;
  readonly records: readonly Records[];
  /** ISO code of the customers' own revenue and assets. */
  readonly companyCurrency?: string | undefined;
  /** The run's date, days since 1970-01-01; with its time of day where recency is in elapsed 24-hour days. */
  readonly asOf: number;
  /** Where spend and orders come from: the last 12 months if the data can say, else the whole history. */
  readonly basis: "12m" | "lifetime";
  field(id: string): Column | undefined;
  /** A measure's column; undefined when the book cannot say it for anybody. */
  column(id: string): Column | undefined;
  /** One number a customer, missing as NaN; undefined when the book cannot say it for anybody. */
  measure(id: string): Float64Array | undefined;
  /** The same for a measure of words. */
  wording(id: string): TextColumn | undefined;
  setting(id: string): number;
  /** A setting of words: a choice's id, a text, or "" for nothing. */
  choice(id: string): string;
}

interface Described {
  readonly id: string;
  readonly name: Words;
  /** Other spellings a rule sentence may use. */
  readonly also?: readonly string[];
  /** What must be in the book for it, said to a user who lacks it. */
  readonly needs: Words;
  /** Why a single customer may be without it though others have it. */
  readonly lacks?: Words;
  /** Measures shown beside it in a reason, because they make it understandable. */
  readonly shows?: readonly string[];
  /** One figure of the whole run, the same for every customer. */
  readonly ofAll?: true;
}

/** A number worked out from fields, orders and other measures. */
export interface NumberMeasure extends Described {
  readonly kind: Exclude<Kind, "text" | "id">;
  readonly unit?: "days";
  /** The lowest and the highest number it can be (or the setting that says it): what checking rules tries. A count is whole and at least 0 anyway. */
  readonly range?: readonly [low: number, high: number | string];
  /** One number a customer, missing as NaN; undefined when the book cannot say it for anybody. */
  compute(evidence: Evidence): Float64Array | SlimNumbers | undefined;
  /** What yes and no say of a customer: reasons tell it instead of “contract running is yes”. */
  readonly says?: { readonly yes: Words; readonly no: Words };
  /** The measure it is in the run at hand, where it is another one: reasons call it by that name. */
  standsFor?(evidence: Evidence): string;
}

/** A word worked out from fields, orders and other measures. */
export interface WordMeasure extends Described {
  readonly kind: "text";
  /** The values it can have, where they are few: a rule says them in either language. */
  readonly values?: readonly { readonly id: string; readonly name: Words }[];
  /** What a text is called, where segments are made from it; itself where this is not known. */
  label?(text: string): Words | undefined;
  /** One text a customer (an id of `values`, where given, or several separated by 、); undefined when the book cannot say it for anybody. */
  compute(evidence: Evidence): TextColumn | undefined;
}

/** A column derived from fields, orders and other measures. */
export type Measure = NumberMeasure | WordMeasure;

export function measure<Declared extends Measure>(declaration: Declared): Declared {
  return declaration;
}

/** A measure that is another one, which one is decided by the data or a setting. */
export function standIn(
  declaration: Omit<NumberMeasure, "compute"> & Required<Pick<NumberMeasure, "standsFor">>,
): NumberMeasure {
  return {
    ...declaration,
    compute: (evidence) => evidence.measure(declaration.standsFor(evidence)),
  };
}
