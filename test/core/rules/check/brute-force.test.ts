import fc from "fast-check";
import { expect, test } from "vitest";
import {
  checkRules,
  compileRule,
  type Entry,
  type Finding,
  nameOf,
  type Resolve,
  type Rule,
  type Sign,
  truths,
  type Value,
} from "../../../../core/rules/index.ts";
import { anyRule, anyVocabulary } from "../random-rules.ts";
import { columnsOf, expectTrue } from "./engine.ts";

const words = (text: string) => ({ en: text, zh: text });
const entry = (id: string, rest: Pick<Entry, "kind"> & Partial<Entry>): Entry => ({
  sort: "measure",
  id,
  name: words(id),
  ...rest,
});
const segmentsOf = (rules: readonly Rule[]) =>
  rules.map((_, at) => ({ id: `s${at}`, name: words(`S${at}`) }));

const signs: readonly Sign[] = [">=", ">", "<=", "<", "=", "<>"];

/** Rules over these entries; constants from a few, so that they meet. */
function rulesOver(
  entries: readonly Entry[],
  texts: readonly string[],
  numbers: readonly number[] = [0, 1, 2, 3.5, 5],
): fc.Arbitrary<Rule> {
  const number = (of: Entry): fc.Arbitrary<Value> =>
    fc.oneof(
      { weight: numbers.length, arbitrary: fc.constantFrom(...numbers).map((one) => ({ number: one })) },
      { weight: 2, arbitrary: fc.constantFrom(...others(of)).map((other) => ({ name: nameOf(other) })) },
    );
  const others = (of: Entry) => entries.filter((other) => (other.kind === "text") === (of.kind === "text"));
  const comparison = fc.constantFrom(...entries).chain((of): fc.Arbitrary<Rule> => {
    const name = nameOf(of);
    const empty = fc.boolean().map((negated): Rule => ({ op: "empty", name, negated }));
    if (of.kind !== "text") {
      return fc.oneof(
        fc
          .tuple(fc.constantFrom(...signs), number(of))
          .map(([sign, value]): Rule => ({ op: "compare", name, sign, value })),
        fc.tuple(number(of), number(of)).map(([low, high]): Rule => ({ op: "between", name, low, high })),
        empty,
      );
    }
    const known = of.segments?.map(({ id }) => id) ?? texts;
    const text = fc.constantFrom(...known);
    const value: fc.Arbitrary<Value> = fc.oneof(
      text.map((one) => ({ text: one })),
      fc.constantFrom(...others(of)).map((other) => ({ name: nameOf(other) })),
    );
    return fc.oneof(
      fc
        .tuple(fc.constantFrom("=" as const, "<>" as const), value)
        .map(([sign, one]): Rule => ({ op: "compare", name, sign, value: one })),
      fc
        .array(text, { minLength: 1, maxLength: 2 })
        .map((many): Rule => ({ op: "contains", name, texts: many })),
      text.map((one): Rule => ({ op: "starts-with", name, text: one })),
      empty,
    );
  });
  return fc.letrec<{ rule: Rule }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      comparison,
      fc.array(tie("rule"), { minLength: 2, maxLength: 3 }).map((of): Rule => ({ op: "any", of })),
      fc.array(tie("rule"), { minLength: 2, maxLength: 3 }).map((of): Rule => ({ op: "all", of })),
      tie("rule").map((of): Rule => ({ op: "not", of })),
      fc
        .array(tie("rule"), { minLength: 3, maxLength: 3 })
        .map((of): Rule => ({ op: "at-least", count: 2, of })),
    ),
  })).rule;
}

/** Every combination of the values, as columns. */
function everyone(
  entries: readonly Entry[],
  values: ReadonlyMap<string, readonly (number | string | undefined)[]>,
) {
  let rows: ReadonlyMap<string, number | string | undefined>[] = [new Map()];
  for (const [id, each] of values) {
    rows = rows.flatMap((row) => each.map((value) => new Map([...row, [id, value]])));
  }
  return { size: rows.length, resolve: columnsOf(rows, { entries }) };
}

/** That none of these customers contradicts what was not found. */
function expectNothingMissed(
  findings: readonly Finding[],
  rules: readonly Rule[],
  { size, resolve }: { readonly size: number; readonly resolve: Resolve },
): void {
  const truth = rules.map((rule) => truths(compileRule(rule, resolve), size));
  const rows = Array.from({ length: size }, (_, row) => truth.map((of) => of[row]));
  const found = (kind: Finding["kind"], segment?: string, other?: string) =>
    findings.some((one) => one.kind === kind && one.segment === segment && (!other || one.other === other));
  if (rows.some((row) => row.every((one) => one === 0))) expect(found("gap")).toBe(true);
  const isReached = rules.map((_, at) =>
    rows.some((row) => row[at] === 1 && row.slice(0, at).every((one) => one === 0)),
  );
  for (const at of rules.keys()) {
    if (isReached[at]) expect(found("unreachable", `s${at}`), `s${at}`).toBe(false);
    for (let later = at + 1; later < rules.length; later++) {
      const both = rows.some((row) => row[at] === 1 && row[later] === 1);
      const alone = rows.some((row) => row[at] === 1 && row[later] === 0);
      if (both && alone && isReached[at] && isReached[later] && sameName(rules, at, later)) {
        expect(found("overlap", `s${at}`, `s${later}`), `s${at} s${later}`).toBe(true);
      }
    }
  }
}

const ids = (rule: Rule | undefined) =>
  [...JSON.stringify(rule).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
const sameName = (rules: readonly Rule[], one: number, other: number) =>
  ids(rules[one]).some((id) => ids(rules[other]).includes(id));

function check(
  entries: readonly Entry[],
  rules: readonly Rule[],
  people: { readonly size: number; readonly resolve: Resolve },
): void {
  const table = { id: "d", name: words("D"), segments: segmentsOf(rules), rules };
  const findings = checkRules(table, { entries }, () => undefined);
  expect(findings.filter(({ kind }) => kind === "unchecked")).toEqual([]);
  for (const finding of findings) expectTrue(finding, table.segments, rules, { entries });
  expectNothingMissed(findings, rules, people);
}

const quarters = Array.from({ length: 36 }, (_, at) => at / 4 - 1);
const whole = [0, 1, 2, 3, 4, 5, 6, 7, 8];

test("numbers: what is found is so, and nobody among thousands contradicts what is not", () => {
  const entries = [
    entry("real", { kind: "number" }),
    entry("count", { kind: "count" }),
    entry("score", { kind: "count", range: [1, 4] }),
    entry("flag", { kind: "yes-no" }),
  ];
  const people = everyone(
    entries,
    new Map([
      ["real", [...quarters, undefined]],
      ["count", [...whole, undefined]],
      ["score", [1, 2, 3, 4, undefined]],
      ["flag", [0, 1, undefined]],
    ]),
  );
  const tables = fc.array(rulesOver(entries, []), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(tables, (rules) => check(entries, rules, people)),
    { numRuns: 250 },
  );
});

test("numbers compared with each other lie in every order, between cuts too", () => {
  const entries = [
    entry("a", { kind: "number" }),
    entry("b", { kind: "money" }),
    entry("count", { kind: "count" }),
  ];
  const people = everyone(
    entries,
    new Map([
      ["a", quarters],
      ["b", quarters],
      ["count", whole],
    ]),
  );
  const tables = fc.array(rulesOver(entries, [], [2]), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(tables, (rules) => check(entries, rules, people)),
    { numRuns: 250 },
  );
});

test("texts: parts, beginnings, whole texts, other names and segments", () => {
  const segments = ["a", "ab", "b"].map((id) => ({ id, name: words(id) }));
  const entries = [
    entry("text", { kind: "text" }),
    entry("other", { kind: "text" }),
    entry("group", { kind: "text", sort: "dimension", segments }),
  ];
  let texts = [""];
  for (let length = 0; length < 4; length++) {
    texts = ["", ...texts.flatMap((text) => ["a", "b", "-"].map((letter) => text + letter))];
  }
  const some = ["a", "b", "ab", "-", "b-b", "aab", undefined];
  const people = everyone(
    entries,
    new Map<string, readonly (string | undefined)[]>([
      ["text", [...new Set(texts.slice(1)), undefined]],
      ["other", some],
      ["group", ["a", "ab", "b", undefined]],
    ]),
  );
  const tables = fc.array(rulesOver(entries, ["a", "b", "ab", "ba", "aa"]), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(tables, (rules) => check(entries, rules, people)),
    { numRuns: 250 },
  );
});

test("any rules over any vocabulary: every example is what it is said to be", () => {
  const cases = anyVocabulary.chain((vocabulary) =>
    fc.tuple(fc.constant(vocabulary), fc.array(anyRule(vocabulary), { minLength: 1, maxLength: 5 })),
  );
  fc.assert(
    fc.property(cases, ([vocabulary, rules]) => {
      const table = { id: "d", name: words("D"), segments: segmentsOf(rules), rules };
      for (const finding of checkRules(table, vocabulary, () => undefined)) {
        expectTrue(finding, table.segments, rules, vocabulary);
        expect(finding.message.en + finding.message.zh).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
    }),
    { numRuns: 400 },
  );
});
