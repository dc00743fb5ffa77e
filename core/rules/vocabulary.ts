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
  /** The lowest and the highest number it can be, where there are such. */
  readonly range?: readonly [low: number, high: number];
  /** What yes and no say as a clause: a contract is running. */
  readonly says?: { readonly yes: Words; readonly no: Words };
  /** The segments a dimension may say, or the few words a text may be. */
  readonly segments?: readonly {
    readonly id: string;
    readonly name: Words;
    readonly also?: readonly string[];
  }[];
  /** What a text is called where it is no segment: "DE" is Germany. */
  label?(text: string): Words | undefined;
  /** Measures whose values make this one understandable: shown beside it in a reason. */
  readonly shows?: readonly string[];
  /** What must be in the book for it, said to a user who lacks it. */
  readonly needs?: Words;
  /** Why a single customer may be without it though others have it. */
  readonly lacks?: Words;
}

/** Every field, measure, setting and dimension a sentence may name. Of two entries that share a spelling the first is meant. */
export interface Vocabulary {
  readonly entries: readonly Entry[];
}

/** What can be compared with what: numbers with numbers, dates with dates, text and segments by their words. */
export type Family = "text" | "number" | "date" | "yes-no";

/** The family of a word of the vocabulary. */
export function familyOf({ sort, kind }: Entry): Family {
  if (sort === "dimension" || kind === "text" || kind === "id") return "text";
  return kind === "date" || kind === "yes-no" ? kind : "number";
}
