import { expect, test } from "vitest";
import { dimensions } from "../../../core/dimensions/index.ts";
import { parseRule, printRule } from "../../../core/rules/index.ts";
import { vocabularyOf } from "../../../core/vocabulary.ts";

const vocabulary = vocabularyOf(dimensions);

test.each(dimensions.map((one) => [one.id, one] as const))(
  "every sentence of %s, in every variant, says the same in both languages",
  (_, dimension) => {
    const sentences = [
      ...dimension.segments.map(({ when }) => when),
      ...(dimension.flags ?? []).map(({ when }) => when),
      ...Object.values(dimension.variants?.rules ?? {}).flatMap((rules) => Object.values(rules)),
    ];
    for (const sentence of sentences) {
      const read = parseRule(sentence, vocabulary);
      expect("rule" in read, sentence).toBe(true);
      if (!("rule" in read)) continue;
      for (const language of ["en", "zh"] as const) {
        const printed = printRule(read.rule, vocabulary, language);
        expect(parseRule(printed, vocabulary), printed).toMatchObject({ rule: read.rule });
      }
    }
  },
);

test("a variant's sentences are for segments the dimension has", () => {
  for (const { id, segments, variants } of dimensions) {
    const known = new Set(segments.map((segment) => segment.id));
    const named = Object.values(variants?.rules ?? {}).flatMap((rules) => Object.keys(rules));
    expect(
      named.filter((segment) => !known.has(segment)),
      id,
    ).toEqual([]);
  }
});
