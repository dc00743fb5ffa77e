import type { Kind } from "../cells/cell.ts";
import type { Words } from "../words/words.ts";

export type TableKind =
  | "customers"
  | "orders"
  | "order-lines"
  | "contracts"
  | "follow-ups"
  | "feedback"
  | "payments"
  | "refunds"
  | "products"
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
  /** The field it takes the place of where no column says that one: a company name where there is no name. */
  readonly standsInFor?: string;
}

/** Declare the fields of one kind of table, one a line; synonyms are divided by " | ". */
export function fieldsOf(of: TableKind) {
  return (id: string, kind: Kind, en: string, zh: string, synonyms = "", standsInFor?: string): Field => ({
    id,
    of,
    kind,
    name: { en, zh },
    synonyms: synonyms.split("|").flatMap((synonym) => synonym.trim() || []),
    ...(standsInFor === undefined ? {} : { standsInFor }),
  });
}
