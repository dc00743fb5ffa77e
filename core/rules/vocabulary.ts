import type { Kind } from "../cells/cell.ts";
import type { Words } from "../words/words.ts";
import type { Name } from "./rule.ts";

/** One word a sentence may use. */
export interface Entry extends Name {
  readonly name: Words;
  /** Other spellings the parser accepts; printing uses `name`. */
  readonly also?: readonly string[];
  readonly kind: Kind;
  /** Days, times …: printed after a number of this measure. */
  readonly unit?: "days";
  /** For a dimension: the segments its value may be. */
  readonly segments?: readonly { readonly id: string; readonly name: Words }[];
  /** Measures whose values make this one understandable: shown beside it in a reason. */
  readonly shows?: readonly string[];
}

/** Every field, measure, setting and dimension a sentence may name. */
export interface Vocabulary {
  readonly entries: readonly Entry[];
}
