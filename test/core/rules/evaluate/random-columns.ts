import fc from "fast-check";
import type { Name, Operand, Vocabulary } from "../../../../core/rules/index.ts";
import type { Entry } from "../../../../core/rules/vocabulary.ts";
import { familyOf } from "../../../../core/rules/vocabulary.ts";

const few = fc.constantFrom(-2, -1, 0, 0.3, 0.5, 1, 2, 3, 90, 1000, NaN, NaN);
const texts = [
  "广东",
  "guangdong",
  "GUANGDONG ",
  "Ｇuangdong",
  "a, b",
  "either or",
  "空",
  "one of us",
  "1,000",
  "华为(深圳)店",
];

/** Columns for every name of a vocabulary, with missing values, settings as numbers, and some names absent. */
export function anyColumns({ entries }: Vocabulary, size: number): fc.Arbitrary<(name: Name) => Operand> {
  return fc.tuple(...entries.map((entry) => operandFor(entry, size))).map((operands) => {
    const byId = new Map(entries.map((entry, index) => [entry.id, operands[index]]));
    return (name) => byId.get(name.id);
  });
}

function operandFor(entry: Entry, size: number): fc.Arbitrary<Operand> {
  const absent = fc.constant(undefined);
  if (familyOf(entry) === "text") {
    const dictionary = entry.segments ? entry.segments.map(({ id }) => id) : texts;
    const code = fc.integer({ min: -1, max: dictionary.length - 1 });
    const column = fc
      .array(code, { minLength: size, maxLength: size })
      .map((codes): Operand => ({ kind: "text", codes: Int32Array.from(codes), dictionary }));
    return fc.oneof({ weight: 9, arbitrary: column }, { weight: 1, arbitrary: absent });
  }
  const column = fc
    .array(few, { minLength: size, maxLength: size })
    .map((values): Operand => ({ kind: "number", values: Float64Array.from(values) }));
  const setting: fc.Arbitrary<Operand> = entry.sort === "setting" ? few : column;
  return fc.oneof({ weight: 9, arbitrary: setting }, { weight: 1, arbitrary: absent });
}
