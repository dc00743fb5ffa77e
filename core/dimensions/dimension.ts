import type { Words } from "../words/words.ts";
import type { Topic } from "./topic.ts";

/** How good news a segment is; screens choose the colour. */
export type Tone = "best" | "good" | "fair" | "watch" | "risk" | "lost" | "none";

/** One answer to the question of a dimension. */
export interface Segment {
  readonly id: string;
  readonly name: Words;
  /** Names it had before the user renamed it: rules may still say them. */
  readonly also?: readonly string[];
  readonly tone: Tone;
  /** The rule, as a sentence of the language in rules/. The first segment whose rule holds wins. */
  readonly when: string;
  /** The sentence is the user's own: shown in their words, whatever the language of the run. */
  readonly verbatim?: true;
  /** The segment a reason measures the distance to, where that is not the one before. */
  readonly beside?: string;
  /** What to do with such a customer. */
  readonly advice: Words;
  /** Who looks after them – a role of segment-words.ts, or a name – and how many days may pass between two contacts. */
  readonly care?: { readonly owner?: string; readonly visitEvery?: number };
  /** The word this segment puts into the customer's tags. */
  readonly tag?: Words;
}

/** A remark behind a segment's name, such as (returned). */
export interface Flag {
  readonly id: string;
  readonly name: Words;
  /** The segments it may stand behind. */
  readonly on: readonly string[];
  /** A sentence, as of a segment. */
  readonly when: string;
}

/** One question about a customer, with ordered answers. Words and sentences only: a row in a sheet can say the same. */
export interface Dimension {
  readonly id: string;
  readonly name: Words;
  /** Names it had before the user renamed it: rules may still say them. */
  readonly also?: readonly string[];
  readonly asks: Words;
  /** Where screens show it. */
  readonly topic?: Topic;
  /** In the order in which they are tried. Empty where they come from the data. */
  readonly segments: readonly Segment[];
  /** Segments made from the data: the most frequent values of a text field or measure, then "other". */
  readonly segmentsFrom?: { readonly name: string; readonly most: number };
  /** Other sentences for the same segments, in force while a setting says so: choice id → segment id → sentence. */
  readonly variants?: {
    readonly setting: string;
    readonly rules: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** Choices that compare customers with one another: below the fewest buyers the standard sentences stand. */
    readonly compared?: { readonly by: string; readonly in: readonly string[]; readonly fewest: number };
  };
  /** Its segments stand side by side: a reason measures no distance to the one before. */
  readonly unordered?: true;
  readonly flags?: readonly Flag[];
  /** A text measure whose words, separated by 、, are further answers: they become tags. */
  readonly alsoFrom?: string;
}

export function dimension(declaration: Dimension): Dimension {
  return declaration;
}
