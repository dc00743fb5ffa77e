import type { Column } from "../columns.ts";
import type { Field, TableKind } from "../fields/field.ts";
import type { Problem } from "../problem.ts";
import type { Table } from "./table.ts";

/** Where every row of a tab went: read = imported + attention + blank + identical + headerOrTotal. */
export interface Account {
  readonly tab: string;
  readonly kind: TableKind;
  readonly read: number;
  readonly imported: number;
  readonly attention: number;
  readonly blank: number;
  /** Lines the same in every cell as one above, dropped because a setting says so. */
  readonly identical: number;
  /** Header, title and total rows. */
  readonly headerOrTotal: number;
}

/** One customer a row, in the order of the sheet (or of first appearance in the orders). */
export interface Customers {
  readonly size: number;
  /** The tab they stand in; undefined when they come from orders alone. */
  readonly table: Table | undefined;
  /** 0-based index of the header row in `table`; -1 without one. */
  readonly headerRow: number;
  /** 0-based row in `table` of each customer; −1 when made from orders. */
  readonly rows: Int32Array;
  /** Unique, trimmed, as the user wrote it. */
  readonly keys: readonly string[];
  /** What to call each customer: the name where there is one, else the key. */
  readonly names: readonly string[];
  readonly fields: ReadonlyMap<string, Column>;
  /** Field id → column index in `table`. */
  readonly places: ReadonlyMap<string, number>;
}

/** One order a row, lines already joined; with the setting "purchase days" one entry a customer and day. */
export interface Orders {
  readonly size: number;
  /** Index into Customers. */
  readonly customer: Int32Array;
  /** Days since 1970-01-01: whole ones, except in a run that tells time in elapsed days. */
  readonly day: Float64Array;
  /**
   * Net amount, to 4 decimals: a sum of orders is rounded to cents, its orders are not (else 830 Northwind orders add up
   * to 1,265,793.20 instead of 1,265,793.04). NaN for an order left out by its status that is worth nothing or less.
   * Undefined when no amount can be had.
   */
  readonly amount: Float64Array | undefined;
  /** 1 where the order counts (definitions 5.0 "Counted order"), else 0. Later than as-of: imported, not counted. */
  readonly counted: Uint8Array;
}

/**
 * What was bought, one row a line of an order, in no promised order. Lines of orders that are not counted stand here
 * too. Undefined in `Imported` unless a column says product, category, business line, discount, margin, cost or remark.
 */
export interface OrderLines {
  readonly size: number;
  /** Index into Orders. */
  readonly order: Int32Array;
  /** 1 where both the line itself and its order count, else 0. */
  readonly counted: Uint8Array;
  /**
   * product, product-id, category, business-line, quantity, unit-price, discount (a fraction), amount, margin and cost
   * (currency units to 4 decimals, the amount net), remark and buyer-message, as far as the book says them. Product,
   * category and business line may come from a products tab; remarks stand with every line of their order.
   */
  readonly fields: ReadonlyMap<string, Column>;
}

/** Rows of a contracts, follow-ups, feedback, payments, owners or products tab, typed. */
export interface Records {
  readonly kind: TableKind;
  readonly tab: string;
  readonly size: number;
  /** Index into Customers; undefined for owners and products, who are no customers'. */
  readonly customer: Int32Array | undefined;
  /** 0-based row in the tab. */
  readonly rows: Int32Array;
  readonly fields: ReadonlyMap<string, Column>;
}

/** Header → field for one tab, for the screens that show or change it. */
export interface Matched {
  readonly tab: string;
  readonly kind: TableKind;
  readonly headerRow: number;
  readonly columns: readonly {
    readonly index: number;
    readonly header: string;
    readonly field: Field | undefined;
    readonly confidence: "exact" | "likely" | "none";
    /** What a column without a field may be: for a suggestion. */
    readonly near?: Field | undefined;
  }[];
}

export interface Imported {
  readonly customers: Customers;
  /** Undefined when the book holds no orders tab. */
  readonly orders: Orders | undefined;
  /** What the orders are made of, where the book says it. */
  readonly lines: OrderLines | undefined;
  /** Contracts, follow-ups, feedback, payments, owners and products. */
  readonly records: readonly Records[];
  readonly currency: string | undefined;
  /** ISO code of the customers' own revenue and assets. */
  readonly companyCurrency?: string | undefined;
  readonly account: readonly Account[];
  readonly matched: readonly Matched[];
  /** What was settled about tabs and columns, by name: see Choices. */
  readonly settled: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}
