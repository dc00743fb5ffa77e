import fc from "fast-check";
import {
  type Entry,
  nameOf,
  type Rule,
  type Sign,
  type Value,
  type Vocabulary,
} from "../../../core/rules/index.ts";
import { familyOf } from "../../../core/rules/vocabulary.ts";

const pieces = [
  "and",
  "or",
  "not",
  "is",
  "empty",
  "between",
  "at least",
  "2",
  "12 months",
  "orders",
  "spend",
  "late",
  "of",
  "one",
  "订单",
  "数",
  "介于",
  "且",
  "或",
  "者",
  "非",
  "为空",
  "空",
  "近",
  "(old)",
  "[x]",
  "「y」",
  "rock-and-roll",
  "省份",
  "并",
  "其余",
  "不",
  "90天",
  "%",
  "A",
  "ｗｉｄｅ",
  "至",
  "otherwise",
  '"',
  "100",
  "contains",
  "，",
];

/** Names nobody should give: made of the words of the language itself. */
export const awkwardName = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.constantFrom(" ", "").map((gap) => parts.join(gap)))
  .filter((name) => /[\p{L}\p{N}]/u.test(name));

const awkwardText = fc.oneof(
  awkwardName,
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    "广东",
    "Guangdong",
    "a, b",
    "空",
    "华为(深圳)",
    "either or",
    "1,000",
    " padded ",
    "并",
    "one of us",
  ),
);
const text = awkwardText.filter((one) => one.trim() !== "");

const kinds = ["money", "count", "number", "percent", "date", "yes-no", "text", "id"] as const;

/** A vocabulary of all sorts and kinds; some entries share names. */
export const anyVocabulary: fc.Arbitrary<Vocabulary> = fc
  .array(
    fc.record({
      sort: fc.constantFrom("field" as const, "measure" as const, "setting" as const),
      kind: fc.constantFrom(...kinds),
      en: awkwardName,
      zh: awkwardName,
      segments: fc.option(fc.array(awkwardName, { minLength: 1, maxLength: 4 }), { nil: undefined, freq: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drafts) => ({
    entries: drafts.map(({ sort, kind, en, zh, segments }, index): Entry => {
      const named = { id: `entry-${index}x`, name: { en, zh } };
      if (!segments) return { ...named, sort, kind };
      const answers = segments.map((name, at) => ({
        id: `answer-${at}x`,
        name: { en: name, zh: `${name}客` },
      }));
      return { ...named, sort: "dimension", kind: "text", segments: answers };
    }),
  }));

const finite = fc
  .oneof(
    fc.integer({ min: -1_000_000, max: 100_000_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    fc.constantFrom(0.007, 0.3, 1e-9, 12_345.67, 1e20),
  )
  .map((number) => (number === 0 ? 0 : number));

function numbersFor(entry: Entry): fc.Arbitrary<Value> {
  const family = familyOf(entry);
  if (family === "date")
    return fc.integer({ min: -200_000, max: 200_000 }).map((number) => ({ number, unit: "date" }));
  if (family === "yes-no") return fc.constantFrom({ number: 0 }, { number: 1 });
  const percent = finite.map((number): Value => ({ number, unit: "percent" }));
  if (entry.kind === "percent") return percent;
  const plain = finite.map((number): Value => ({ number }));
  if (entry.kind === "money") return plain;
  return fc.oneof(
    plain,
    finite.map((number): Value => ({ number, unit: "days" })),
  );
}

function textsFor(entry: Entry): fc.Arbitrary<string> {
  return entry.segments ? fc.constantFrom(...entry.segments.map(({ id }) => id)) : text;
}

function valuesFor(entry: Entry, entries: readonly Entry[]): fc.Arbitrary<Value> {
  const constants: fc.Arbitrary<Value> =
    familyOf(entry) === "text" ? textsFor(entry).map((one) => ({ text: one })) : numbersFor(entry);
  const others = entries.filter((other) => familyOf(other) === familyOf(entry));
  return fc.oneof(
    constants,
    fc.constantFrom(...others).map((other) => ({ name: nameOf(other) })),
  );
}

const order: readonly Sign[] = [">=", ">", "<=", "<"];
const equality: readonly Sign[] = ["=", "<>"];

function comparison(entries: readonly Entry[]): fc.Arbitrary<Rule> {
  return fc.constantFrom(...entries).chain((entry): fc.Arbitrary<Rule> => {
    const name = nameOf(entry);
    const value = valuesFor(entry, entries);
    const isText = familyOf(entry) === "text";
    const signs = isText ? equality : [...order, ...equality];
    const any: fc.Arbitrary<Rule>[] = [
      fc.record({
        op: fc.constant("compare" as const),
        name: fc.constant(name),
        sign: fc.constantFrom(...signs),
        value,
      }),
      fc.array(value, { minLength: 1, maxLength: 3 }).map((values) => ({ op: "one-of", name, values })),
      fc.boolean().map((negated) => ({ op: "empty", name, negated })),
    ];
    if (!isText) any.push(fc.tuple(value, value).map(([low, high]) => ({ op: "between", name, low, high })));
    else {
      const texts = textsFor(entry);
      any.push(
        fc
          .array(texts, { minLength: 1, maxLength: 3 })
          .map((many) => ({ op: "contains", name, texts: many })),
      );
      any.push(texts.map((one) => ({ op: "starts-with", name, text: one })));
    }
    return fc.oneof(...any);
  });
}

/** Any rule the parser can make over the vocabulary. */
export function anyRule({ entries }: Vocabulary): fc.Arbitrary<Rule> {
  return fc.letrec<{ rule: Rule }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      comparison(entries),
      fc.constant<Rule>({ op: "otherwise" }),
      fc.array(tie("rule"), { minLength: 2, maxLength: 3 }).map((of): Rule => ({ op: "any", of })),
      fc.array(tie("rule"), { minLength: 2, maxLength: 3 }).map((of): Rule => ({ op: "all", of })),
      tie("rule").map((of): Rule => ({ op: "not", of })),
      fc
        .array(tie("rule"), { minLength: 1, maxLength: 3 })
        .chain((of) =>
          fc.integer({ min: 1, max: of.length }).map((count): Rule => ({ op: "at-least", count, of })),
        ),
    ),
  })).rule;
}
