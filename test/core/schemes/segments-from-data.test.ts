import { expect, test } from "vitest";
import { gatherEvidence } from "../../../core/evidence.ts";
import { dimensionsInForce } from "../../../core/schemes/dimensions-in-force.ts";
import { standard } from "../../../core/schemes/scheme.ts";
import { importedFrom, textColumn } from "../make-imported.ts";

const segmentsOf = (lines: readonly (string | null)[]) => {
  const imported = importedFrom({
    customers: lines.map((_, at) => `c${at}`),
    fields: { "business-lines": textColumn(lines) },
  });
  const inForce = dimensionsInForce(standard, gatherEvidence(imported, standard, 20_000));
  return inForce.find(({ id }) => id === "business-line")?.segments.map(({ id }) => id);
};
const many = Array.from({ length: 14 }, (_, at) => `line ${String.fromCharCode(97 + at)}`);

test("the most frequent values first, ties in alphabetical order, and no rest where there is none", () => {
  expect(segmentsOf(["B", "A", "C", "C", null])).toEqual(["C", "A", "B"]);
});

test("what is rarer than the most frequent is the rest", () => {
  expect(segmentsOf([...many, "line n"])).toEqual(["line n", ...many.slice(0, 11), "other"]);
});

test("without a value there is only the rest, which nobody can be in", () => {
  expect(segmentsOf([null])).toEqual(["other"]);
});

test("a place is one value however it is written, and its rule takes in every spelling", () => {
  const scheme = {
    ...standard,
    dimensions: [
      {
        id: "where",
        topic: "who",
        name: { en: "Where", zh: "省份" },
        asks: { en: "", zh: "" },
        segments: [],
        segmentsFrom: { name: "province", most: 8 },
      } as const,
    ],
  };
  const made = (values: string[]) => {
    const imported = importedFrom({
      customers: values.map((_, at) => `c${at}`),
      fields: { province: textColumn(values) },
    });
    const [dimension] = dimensionsInForce(scheme, gatherEvidence(imported, standard, 20_000));
    return dimension?.segments.map(({ id, when }) => [id, when]);
  };
  expect(made(["广东", "广东省", "广东", "浙江省", "Ohio", "ohio"])).toEqual([
    ["广东", "Province is one of 广东, 广东省"],
    ["Ohio", "Province is Ohio"],
    ["浙江省", "Province is 浙江省"],
  ]);
});
