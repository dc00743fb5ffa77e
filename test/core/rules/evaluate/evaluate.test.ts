import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Column, isText } from "../../../../core/columns.ts";
import { blockSize } from "../../../../core/rules/evaluate/condition.ts";
import {
  compileRule,
  decide,
  decider,
  type Name,
  type Operand,
  type Rule,
  truthAt,
  truths,
  type Vocabulary,
} from "../../../../core/rules/index.ts";
import { naiveCode, naiveTruth } from "../naive.ts";
import { anyRule, anyVocabulary } from "../random-rules.ts";
import { anyColumns } from "./random-columns.ts";

const size = 12;
const rows = Array.from({ length: size }, (_, row) => row);

test("any rule over any columns is as true as the row-by-row reading says", () => {
  const cases = anyVocabulary.chain((vocabulary) =>
    fc.tuple(anyRule(vocabulary), anyColumns(vocabulary, size)),
  );
  fc.assert(
    fc.property(cases, ([rule, resolve]) => {
      const expected = rows.map((row) => naiveTruth(rule, row, resolve));
      expect([...truths(compileRule(rule, resolve), size)]).toEqual(expected);
      expect(truthAt(rule, 3, resolve)).toBe(expected[3]);
    }),
    { numRuns: 2500 },
  );
});

test("a dimension's first true rule wins and an unknown one before it leaves the row open, as row by row", () => {
  const cases = anyVocabulary.chain((vocabulary) =>
    fc.tuple(fc.array(anyRule(vocabulary), { minLength: 1, maxLength: 5 }), anyColumns(vocabulary, size)),
  );
  fc.assert(
    fc.property(cases, ([rules, resolve]) => {
      const conditions = rules.map((rule) => compileRule(rule, resolve));
      expect([...decide(conditions, size)]).toEqual(rows.map((row) => naiveCode(rules, row, resolve)));
    }),
    { numRuns: 2000 },
  );
});

// The rows come again and again, so that some tables decide each kind of customer once and others run rule by rule.
test("10,000 rule tables, some to a scheme, decide every row as the row-by-row reading says", () => {
  const table = (vocabulary: Vocabulary) => fc.array(anyRule(vocabulary), { minLength: 1, maxLength: 5 });
  const cases = anyVocabulary.chain((vocabulary) =>
    fc.tuple(fc.array(table(vocabulary), { minLength: 2, maxLength: 2 }), anyColumns(vocabulary, size)),
  );
  fc.assert(
    fc.property(cases, ([tables, resolve]) => {
      const many = 50 * size;
      const decide = decider(tables.flat(), (name) => repeated(resolve(name), size, many), many);
      for (const rules of tables) {
        const codes = [...decide(rules)];
        const expected = rows.map((row) => naiveCode(rules, row, resolve));
        expect(codes.slice(0, size)).toEqual(expected);
        expect(codes.slice(-size)).toEqual(expected);
      }
    }),
    { numRuns: 5000 },
  );
});

test("the same over more rows than are looked at together", () => {
  const cases = anyVocabulary.chain((vocabulary) =>
    fc.tuple(fc.array(anyRule(vocabulary), { minLength: 1, maxLength: 5 }), anyColumns(vocabulary, 200)),
  );
  fc.assert(
    fc.property(cases, ([rules, resolve]) => {
      const many = 10 * blockSize + 3;
      const codes = decider(rules, (name) => repeated(resolve(name), 200, many), many)(rules);
      const expected = Array.from({ length: 200 }, (_, row) => naiveCode(rules, row, resolve));
      expect([...codes.subarray(0, 200)]).toEqual(expected);
      expect([...codes.subarray(many - 3)]).toEqual([0, 1, 2].map((k) => expected[(many - 3 + k) % 200]));
    }),
    { numRuns: 100 },
  );
});

test("where texts are many, those in which the same words are found are decided alike", () => {
  const name: Name = { sort: "field", id: "name" };
  const syllable = fc.constantFrom("广州", "机械", "公司", "Ａ", "a", " ", "b；", "制造", "e\u0301");
  const words = fc.array(syllable, { minLength: 1, maxLength: 2 }).map((some) => some.join(""));
  const rule: fc.Arbitrary<Rule> = fc.oneof(
    fc.array(words, { minLength: 1, maxLength: 3 }).map((texts): Rule => ({ op: "contains", name, texts })),
    words.map((text): Rule => ({ op: "starts-with", name, text })),
    words.map((text): Rule => ({ op: "compare", name, sign: "<>", value: { text } })),
    fc.array(words).map((texts): Rule => ({ op: "one-of", name, values: texts.map((text) => ({ text })) })),
    fc.boolean().map((negated): Rule => ({ op: "empty", name, negated })),
  );
  const texts = fc.array(fc.array(syllable, { maxLength: 5 }), { minLength: 300, maxLength: 320 });
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.array(rule, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
      (many, tables) => {
        const dictionary = many.map((some, at) => some.join("") + "x".repeat(at % 3));
        const codes = Int32Array.from({ length: many.length + 1 }, (_, row) => row - 1);
        const resolve = () => ({ kind: "text", codes, dictionary }) satisfies Column;
        const decide = decider(tables.flat(), resolve, codes.length);
        for (const rules of tables) {
          expect([...decide(rules)]).toEqual(Array.from(codes, (_, row) => naiveCode(rules, row, resolve)));
        }
      },
    ),
    { numRuns: 100 },
  );
});

/** The same rows over and over. */
function repeated(operand: Operand, period: number, size: number): Operand {
  if (operand === undefined || typeof operand === "number") return operand;
  if (isText(operand)) {
    return {
      ...operand,
      codes: Int32Array.from({ length: size }, (_, row) => operand.codes[row % period] ?? -1),
    };
  }
  return {
    ...operand,
    values: Float64Array.from({ length: size }, (_, row) => operand.values[row % period] ?? NaN),
  };
}

describe("with three customers, the last one unknown", () => {
  const spend: Name = { sort: "measure", id: "spend" };
  const city: Name = { sort: "field", id: "city" };
  const columns = new Map<string, Operand>([
    ["spend", { kind: "money", values: Float64Array.of(100, 50, NaN) } satisfies Column],
    [
      "city",
      {
        kind: "text",
        codes: Int32Array.of(0, 1, -1),
        dictionary: [" ＳＨＥＮＺＨＥＮ ", "Beijing"],
      } satisfies Column,
    ],
    ["line", 80],
  ]);
  const run = (rule: Rule) => [
    ...truths(
      compileRule(rule, ({ id }) => columns.get(id)),
      3,
    ),
  ];
  const line: Name = { sort: "setting", id: "line" };
  const high: Rule = { op: "compare", name: spend, sign: ">=", value: { name: line } };

  test("a missing number is not zero but unknown", () => {
    expect(run({ op: "compare", name: spend, sign: "<", value: { number: 60 } })).toEqual([0, 1, 2]);
    expect(run(high)).toEqual([1, 0, 2]);
  });

  test("not, and, or keep unknown where the rest does not settle it", () => {
    const inShenzhen: Rule = { op: "compare", name: city, sign: "=", value: { text: "shenzhen" } };
    expect(run(inShenzhen)).toEqual([1, 0, 2]);
    expect(run({ op: "not", of: high })).toEqual([0, 1, 2]);
    expect(run({ op: "any", of: [high, { op: "otherwise" }] })).toEqual([1, 1, 1]);
    expect(run({ op: "all", of: [high, { op: "not", of: { op: "otherwise" } }] })).toEqual([0, 0, 0]);
  });

  test("is empty is always known, also for a column nobody has", () => {
    const absent: Name = { sort: "field", id: "absent" };
    expect(run({ op: "empty", name: spend, negated: false })).toEqual([0, 0, 1]);
    expect(run({ op: "empty", name: absent, negated: false })).toEqual([1, 1, 1]);
    expect(run({ op: "compare", name: absent, sign: "=", value: { number: 1 } })).toEqual([2, 2, 2]);
  });
});

test("more rows than one block are decided like few", () => {
  const size = 2 * blockSize + 7;
  const values = Float64Array.from({ length: size }, (_, row) => (row % 11 === 0 ? NaN : row % 5));
  const name: Name = { sort: "measure", id: "x" };
  const rules: Rule[] = [3, 2, 1].map((number) => ({ op: "compare", name, sign: ">", value: { number } }));
  const codes = decide(
    [...rules, { op: "otherwise" } as const].map((rule) =>
      compileRule(rule, () => ({ kind: "count", values })),
    ),
    size,
  );
  const expected = Array.from(values, (value) => (Number.isNaN(value) ? -1 : Math.min(3, 4 - value)));
  expect([...codes]).toEqual(expected);
});
