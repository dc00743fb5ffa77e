import type { Kind } from "../cells/cell.ts";
import type { Words } from "../words/words.ts";

export type TableKind =
  | "customers"
  | "orders"
  | "order-lines"
  | "contracts"
  | "follow-ups"
  | "feedback"
  | "owners"
  | "other";

/** Something a row of one kind of table can say, and the headers by which people call it. */
export interface Field {
  readonly id: string;
  readonly of: TableKind;
  readonly kind: Kind;
  readonly name: Words;
  /** Other headers that mean this field, any language. Matched whole: see tables/match. */
  readonly synonyms: readonly string[];
}
