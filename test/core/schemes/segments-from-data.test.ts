import { expect, test } from "vitest";
import { classify } from "../../../core/classify.ts";
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

/** Segments made of one column for customers who say so much in others. */
const madeOf = (name: string, fields: Record<string, readonly (string | null)[]>) => {
  const asked = { id: "where", name: { en: "Where", zh: "分布" }, asks: { en: "", zh: "" }, segments: [] };
  const scheme = { ...standard, dimensions: [{ ...asked, segmentsFrom: { name, most: 8 } }] };
  const [some = []] = Object.values(fields);
  const imported = importedFrom({
    customers: some.map((_, at) => `c${at}`),
    fields: Object.fromEntries(Object.entries(fields).map(([id, texts]) => [id, textColumn(texts)])),
  });
  const result = classify(imported, scheme, 20_000);
  if (!("dimensions" in result)) throw new Error("no rules");
  return result;
};

test("a place is one value however it is written, and its rule takes in every spelling", () => {
  const result = madeOf("province", { province: ["广东", "广东省", "广东", "浙江省", "Ohio", "ohio", "IL"] });
  expect(result.inForce[0]?.segments.map(({ name, when }) => [name.en, when])).toEqual([
    ["Guangdong", "Province is one of 广东, 广东省"],
    ["Ohio", "Province is Ohio"],
    ["IL", "Province is IL"],
    ["浙江省", "Province is 浙江省"],
  ]);
});

test("a province or city no column says is that of the address", () => {
  const fields = { province: ["广东", null, null], address: [null, "浙江省杭州市文三路1号", "???"] };
  const texts = (name: string) => madeOf(name, fields).inForce[0]?.segments.map(({ id }) => id);
  expect(texts("province")).toEqual(["广东", "浙江"]);
  expect(texts("city")).toEqual(["杭州"]);
});

test("what is missing is told as a column to add", () => {
  const needs = (name: string) => madeOf(name, { notes: ["x"] }).needs("where")?.en;
  expect(needs("source")).toBe("a column such as “Source”");
  expect(needs("province")).toContain("“address”");
});
