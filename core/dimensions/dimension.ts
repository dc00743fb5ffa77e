import type { Words } from "../words/words.ts";

/** How good news a segment is; screens choose the colour. */
export type Tone = "best" | "good" | "fair" | "watch" | "risk" | "lost" | "none";

/** One answer to the question of a dimension. */
export interface Segment {
  readonly id: string;
  readonly name: Words;
  readonly tone: Tone;
  /** The rule, as a sentence of the language in rules/. The first segment whose rule holds wins. */
  readonly when: string;
  /** The segment a reason measures the distance to, where that is not the one before. */
  readonly beside?: string;
  /** What to do with such a customer. */
  readonly advice: Words;
  /** Who looks after them and how many days may pass between two contacts. */
  readonly care?: { readonly owner: "dedicated" | "team" | "automated"; readonly visitEvery: number };
}

/** One question about a customer, with ordered answers. Words and sentences only: a row in a sheet can say the same. */
export interface Dimension {
  readonly id: string;
  readonly name: Words;
  readonly asks: Words;
  readonly segments: readonly Segment[];
}

export function dimension(declaration: Dimension): Dimension {
  return declaration;
}
