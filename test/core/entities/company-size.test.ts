import { expect, test } from "vitest";
import { companySize, companySizeEu, sizeByHeadcount } from "../../../core/entities/company-size.ts";
import type { SectionId } from "../../../core/entities/industry/sections.ts";

/** Money in 万元, as the standard prints it. */
function size(code: string, figures: { x?: number; y?: number; z?: number }) {
  const [section = "c", division] = [code.charAt(0) as SectionId, code.slice(1)];
  const found = companySize({
    section,
    ...(division ? { division } : {}),
    employees: figures.x,
    revenue: figures.y === undefined ? undefined : figures.y * 10_000,
    assets: figures.z === undefined ? undefined : figures.z * 10_000,
  });
  return typeof found === "object" ? found.size : found;
}

test("D-15: software, 103 people, 157,352,800 yuan is medium, for want of people", () => {
  expect(companySize({ section: "i", division: "65", employees: 103, revenue: 157_352_800 })).toEqual({
    size: "medium",
    by: ["employees", "revenue"],
    without: [],
  });
});

/** The table once more, as Definition D-15 prints it: industry, indicator, large, medium, small. */
const table = `
a y 20000 500 50
b x 1000 300 20
c y 40000 2000 300
d x 1000 300 20
e y 80000 6000 300
e z 80000 5000 300
f51 x 200 20 5
f51 y 40000 5000 1000
f52 x 300 50 10
f52 y 20000 500 100
g54 x 1000 300 20
g58 y 30000 3000 200
g59 x 200 100 20
g59 y 30000 1000 100
g60 x 1000 300 20
g60 y 30000 2000 100
h61 x 300 100 10
h62 y 10000 2000 100
i63 x 2000 100 10
i64 y 100000 1000 100
i65 x 300 100 10
i65 y 10000 1000 50
k7010 y 200000 1000 100
k7010 z 10000 5000 2000
k702 x 1000 300 100
k702 y 5000 1000 500
l x 300 100 10
l z 120000 8000 100
m x 300 100 10
n x 300 100 10
o x 300 100 10
q85 x 300 100 10
r x 300 100 10
k703 x 300 100 10
k709 x 300 100 10`;

test.each(table.trim().split("\n"))("limits of %s belong to the larger class", (line) => {
  const [code = "", indicator = "", ...limits] = line.split(" ");
  const at = (value: number) => size(code, { [indicator]: value });
  const [large = 0, medium = 0, small = 0] = limits.map(Number);
  expect([at(large), at(large - 1), at(medium), at(medium - 1), at(small), at(small - 1)]).toEqual([
    "large",
    "medium",
    "medium",
    "small",
    "small",
    "micro",
  ]);
});

test("a missing indicator leaves the other, and is named", () => {
  expect(companySize({ section: "c", employees: 500, revenue: Number.NaN })).toEqual({
    size: "medium",
    by: ["employees"],
    without: ["revenue"],
  });
  expect(size("c", {})).toBeUndefined();
  expect(size("c", { z: 100 })).toBeUndefined();
  expect(companySize({ section: "c", employees: -1 })).toBeUndefined();
});

test("finance, education, health and railways have no standard", () => {
  for (const code of ["j", "j66", "p83", "q84", "s", "t", "g53"])
    expect(size(code, { x: 100, y: 100 }), code).toBe("no standard");
});

test("an unknown division matters only where the standards of the section disagree", () => {
  expect(size("f", { x: 4 })).toBe("micro");
  expect(size("f", { x: 30 })).toBe("needs division");
  expect(size("h", { x: 30 })).toBe("small");
  expect(size("k70", { x: 30 })).toBe("needs division");
});

test.each([
  [{ employees: 9, revenue: 2e6 }, "micro"],
  [{ employees: 10, revenue: 1e6 }, "small"],
  [{ employees: 49, revenue: 10e6 }, "small"],
  [{ employees: 200, revenue: 60e6, assets: 43e6 }, "medium"],
  [{ employees: 200, revenue: 60e6, assets: 44e6 }, "large"],
  [{ employees: 250, revenue: 1e6 }, "large"],
  [{ employees: 30 }, "small"],
  [{ revenue: 5e6 }, "small"],
] as const)("European classes: %o is %s", (company, expected) => {
  expect(companySizeEu(company)?.size).toBe(expected);
});

test("European classes name what is not known", () => {
  expect(companySizeEu({ employees: 30 })).toMatchObject({ by: ["employees"], without: ["revenue"] });
  expect(companySizeEu({ assets: 1 })).toMatchObject({ by: ["assets"], without: ["employees"] });
  expect(companySizeEu({})).toBeUndefined();
});

test("by people alone, in bands that can be set", () => {
  expect([9, 10, 49, 50, 249, 250].map((people) => sizeByHeadcount(people))).toEqual([
    "micro",
    "small",
    "small",
    "medium",
    "medium",
    "large",
  ]);
  expect(sizeByHeadcount(500, { large: 1_000, medium: 300, small: 20 })).toBe("medium");
  expect(sizeByHeadcount(Number.NaN)).toBeUndefined();
});
