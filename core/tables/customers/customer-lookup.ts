import { once } from "../../once.ts";
import type { Customers } from "../imported.ts";
import { textOf } from "../reading/pick.ts";
import { comparable, folded, foldedName } from "./folded.ts";
import { byPhoneNumber, phoneOf } from "./phones.ts";
import { AMBIGUOUS, rowIndex, UNKNOWN } from "./row-index.ts";

/** Columns of an orders tab that may say whose order it is, the surest first. */
export const REFERENCES = ["customer-id", "customer-phone", "customer-email", "customer-name"] as const;
export type Reference = (typeof REFERENCES)[number];

/** Finds the customer that a cell of another tab means. */
export interface CustomerLookup {
  /** Whether a text that no customer has makes a new one. */
  readonly makes: boolean;
  /** Where it looks; nowhere in a book without customers. */
  readonly looksIn: "a table with ids" | "a table" | "orders" | "nothing";
  /** Index of the customer, UNKNOWN or AMBIGUOUS. */
  find(reference: Reference, text: string): number;
  /** A customer whose key differs from the text only in case, width or spaces. */
  similar(text: string): string | undefined;
}

/** Look customers of a table up: by key, else by the e-mail, phone or name (these however they are written) that one customer alone has. */
export function lookupIn(customers: Customers): CustomerLookup {
  const byKey = rowIndex(customers, (row) => customers.keys[row]);
  const indexes = new Map<Reference, ReadonlyMap<string, number>>();
  const by = (reference: Reference) => {
    const known = indexes.get(reference) ?? rowIndex(customers, ownText(reference));
    indexes.set(reference, known);
    return known;
  };
  const ownText = (reference: Reference) => (row: number) => {
    if (reference === "customer-id" || reference === "customer-name") return customers.names[row];
    const text =
      reference === "customer-email" ? textOf(customers.fields.get("email"), row) : phoneOf(customers, row);
    return text === undefined ? undefined : comparable(reference, text);
  };
  let folds: ReadonlyMap<string, number> | undefined;
  const foldedNames = once(() => rowIndex(customers, (row) => foldedName(customers.names[row] ?? "")));
  const phoneNumbers = once(() => byPhoneNumber(customers));
  /** Where nobody is written just so. */
  const otherwise = new Map<Reference, (text: string) => number | undefined>([
    ["customer-name", (text) => foldedNames().get(foldedName(text))],
    ["customer-phone", (text) => phoneNumbers()(text)],
  ]);
  return {
    makes: false,
    looksIn: placeOf(customers),
    find(reference, text) {
      const key = comparable(reference, text);
      const keyed = byKey.get(key);
      const named = by(reference).get(key);
      // A name or phone that stands in for the id of one customer may be another's too.
      const standsIn = reference !== "customer-id" || customers.names[keyed ?? UNKNOWN] === key;
      if (named === AMBIGUOUS && standsIn) return AMBIGUOUS;
      return keyed ?? named ?? otherwise.get(reference)?.(text) ?? UNKNOWN;
    },
    similar(text) {
      folds ??= rowIndex(customers, (row) => folded(customers.keys[row] ?? ""));
      const row = folds.get(folded(text)) ?? UNKNOWN;
      return row >= 0 ? customers.keys[row] : undefined;
    },
  };
}

function placeOf({ table, fields, size }: Customers): CustomerLookup["looksIn"] {
  if (table) return fields.has("customer-id") ? "a table with ids" : "a table";
  return size > 0 ? "orders" : "nothing";
}

/** Customers made from orders, in the order of their first appearance. */
export class CustomersMet implements CustomerLookup {
  readonly makes = true;
  readonly looksIn = "orders";
  private readonly indexOf = new Map<string, number>();
  readonly keys: string[] = [];

  find(reference: Reference, text: string): number {
    const key = comparable(reference, text);
    let found = this.indexOf.get(key);
    if (found === undefined) {
      found = this.keys.push(key) - 1;
      this.indexOf.set(key, found);
    }
    return found;
  }

  similar(): undefined {
    return undefined;
  }
}
