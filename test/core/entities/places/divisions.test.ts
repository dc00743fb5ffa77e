import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listed } from "../../../../core/entities/keywords.ts";
import { allDivisions } from "../../../../core/entities/places/all-divisions.ts";
import { placeOfDivision } from "../../../../core/entities/places/division.ts";
import { divisions } from "../../../../core/entities/places/divisions.ts";
import { byCode } from "../../../../core/entities/places/gazetteer.ts";
import { everydayWords } from "../../../../core/entities/places/misleading-names.ts";
import { provinces } from "../../../../core/entities/places/provinces.ts";
import { packDivisions } from "./pack-divisions.ts";
import { shown } from "./shown.ts";

const source = fileURLToPath(new URL("../../../../../shared/data/cn_admin_divisions", import.meta.url));
const count = (level: string) => allDivisions().filter((one) => one.level === level && !one.former).length;

test("34 provinces, every prefecture and every county of the list", () => {
  expect(count("province")).toBe(34);
  expect(provinces.size).toBe(34);
  expect(count("city")).toBe(391);
  expect(count("district")).toBe(3_201);
});

test("names people say, where they say one thing only", () => {
  const name = (code: string) => byCode().get(code)?.name;
  expect(["330106", "430121", "622901", "130107", "460400", "654002", "410103"].map(name)).toEqual([
    "西湖",
    "长沙县",
    "临夏市",
    "井陉矿区",
    undefined,
    "伊宁市",
    "二七",
  ]);
});

test("codes lead to places, municipalities being their own city", () => {
  const at = (code: string) => {
    const division = byCode().get(code);
    return division && shown(placeOfDivision(division));
  };
  expect(["110105", "5002", "500229", "429004", "653101"].map(at)).toEqual([
    "北京/北京/朝阳",
    undefined,
    "重庆/重庆/城口",
    "湖北/仙桃",
    "新疆/喀什/喀什市",
  ]);
});

test("within a city no two districts share a name", () => {
  const seen = new Set<string>();
  for (const division of allDivisions()) {
    const place = shown(placeOfDivision(division)) + division.level;
    expect(seen.has(place), place).toBe(false);
    seen.add(place);
  }
});

test("former districts lie in a city, and every misleading name is the name of a division", () => {
  for (const { former, above, name } of allDivisions()) if (former) expect(above?.level, name).toBe("city");
  const names = new Set(allDivisions().flatMap(({ spellings }) => spellings));
  for (const word of listed(everydayWords)) expect(names.has(word), word).toBe(true);
});

test.skipIf(!existsSync(source))("the data is what its source says (skipped without the data folder)", () => {
  expect(packDivisions(source)).toEqual(divisions);
});
