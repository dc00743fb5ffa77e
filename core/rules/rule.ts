/** What a name in a sentence points at. */
export interface Name {
  readonly sort: "field" | "measure" | "setting" | "dimension";
  /** kebab-case id of the field, measure, setting or dimension. */
  readonly id: string;
}

/** Only the name of a vocabulary entry, as it stands in a rule. */
export function nameOf({ sort, id }: Name): Name {
  return { sort, id };
}

/** The right-hand side of a comparison. Dates are days since 1970-01-01, percent a fraction, a segment its id. */
export type Value =
  | { readonly number: number; readonly unit?: "days" | "percent" | "date" }
  | { readonly text: string }
  | { readonly name: Name };

export type Sign = ">=" | ">" | "<=" | "<" | "=" | "<>";

/** One condition, as written in a sentence. The same tree is evaluated, explained, checked, printed and turned to SQL. */
export type Rule =
  | { readonly op: "any"; readonly of: readonly Rule[] }
  | { readonly op: "all"; readonly of: readonly Rule[] }
  | { readonly op: "not"; readonly of: Rule }
  | { readonly op: "compare"; readonly name: Name; readonly sign: Sign; readonly value: Value }
  | { readonly op: "between"; readonly name: Name; readonly low: Value; readonly high: Value }
  | { readonly op: "one-of"; readonly name: Name; readonly values: readonly Value[] }
  | { readonly op: "contains"; readonly name: Name; readonly texts: readonly string[] }
  | { readonly op: "starts-with"; readonly name: Name; readonly text: string }
  | { readonly op: "empty"; readonly name: Name; readonly negated: boolean }
  | { readonly op: "at-least"; readonly count: number; readonly of: readonly Rule[] }
  | { readonly op: "otherwise" };
