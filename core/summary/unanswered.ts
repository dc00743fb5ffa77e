import type { Classification } from "../classification.ts";
import type { Dimension } from "../dimensions/dimension.ts";
import { LACKING } from "../reasons.ts";
import type { Language, Words } from "../words/words.ts";

/** A question that could be answered for nobody, and what its answer would need. */
export interface Unanswered {
  readonly dimension: Dimension;
  readonly needs: Words;
}

/** The dimensions without one answer. What the first customer lacks, all of them lack. */
export function unanswered({ dimensions, why }: Classification): Unanswered[] {
  return dimensions
    .filter(({ codes }) => codes.length > 0 && codes.every((code) => code < 0))
    .map(({ dimension }) => {
      const needs = (language: Language) => why(dimension.id, 0, language).slice(LACKING[language].length);
      return { dimension, needs: { en: needs("en"), zh: needs("zh") } };
    });
}
