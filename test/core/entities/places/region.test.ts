import { expect, test } from "vitest";
import type { Place } from "../../../../core/entities/places/place.ts";
import { provinceOf } from "../../../../core/entities/places/province-of.ts";
import { greaterRegions, provinces } from "../../../../core/entities/places/provinces.ts";
import { greaterRegionOf, isOffshore, regionOf } from "../../../../core/entities/places/region.ts";

const place = (text: string): Place => {
  const [country = "", province, city, district] = text.split("/");
  return { country, ...(province && { province }), ...(city && { city }), ...(district && { district }) };
};
const home = place("CN/浙江/杭州/西湖");

test.each([
  ["CN/浙江/杭州/滨江", "city", "local"],
  ["CN/浙江省/杭州市", "city", "local"],
  ["CN/浙江/杭州/滨江", "district", "outside"],
  ["CN/浙江/宁波", "city", "outside"],
  ["CN/浙江/宁波", "province", "local"],
  ["CN/上海/上海", "city", "outside"],
  ["CN/香港/香港", "city", "outside"],
  ["CN/上海", "country", "local"],
  ["US", "city", "international"],
  ["CN/浙江", "city", undefined],
  ["CN", "province", undefined],
] as const)("%s from 杭州 at the level of %s: %s", (text, level, region) => {
  expect(regionOf(place(text), home, level)).toBe(region);
});

test("without a home as fine as the level, only what differs above is known", () => {
  expect(regionOf(place("CN/浙江/杭州"), place("CN/浙江"))).toBeUndefined();
  expect(regionOf(place("CN/上海/上海"), place("CN/浙江"))).toBe("outside");
});

test.each([
  ["US/IL/Chicago", "US//Chicago", "city", "local"],
  ["US//Chicago", "US/IL/Chicago", "city", "local"],
  ["US/Illinois/Chicago", "US/IL/Chicago", "city", "local"],
  ["AU/New South Wales/Sydney", "AU/N.S.W./Sydney", "city", "local"],
  ["US/MA/Springfield", "US/IL/Springfield", "city", "outside"],
  ["US/Massachusetts/Springfield", "US/IL/Springfield", "city", "outside"],
  ["US/Illinois/Peoria", "US/IL/Chicago", "city", "outside"],
  ["US/Illinois/Peoria", "US/IL/Chicago", "province", undefined],
  ["US/IL", "US/IL/Chicago", "city", undefined],
  ["US/IL/Peoria", "US//Chicago", "province", undefined],
] as const)("%s from %s at the level of %s: %s", (text, from, level, region) => {
  expect(regionOf(place(text), place(from), level)).toBe(region);
});

test("Hong Kong, Macau and Taiwan can be told apart", () => {
  expect(
    ["CN/香港", "CN/澳门", "CN/台湾/台北", "CN/广东", "US"].map((text) => isOffshore(place(text))),
  ).toEqual([true, true, true, false, false]);
});

test("every province rolls up to one of eight regions", () => {
  for (const { name } of provinces.values()) {
    const region = greaterRegionOf({ country: "CN", province: name.zh });
    expect(region && greaterRegions.has(region), name.zh).toBe(true);
  }
  expect(greaterRegionOf(place("CN/湖北"))).toBe("central");
  expect(greaterRegionOf(place("CN"))).toBeUndefined();
});

test("a province by any of its names", () => {
  for (const word of ["浙江", "浙江省", "浙", "Zhejiang", "zhejiang province", "ZHEJIANG 310000"]) {
    expect(provinceOf(word)?.code, word).toBe("33");
  }
  expect(provinceOf("内蒙")?.code).toBe("15");
  for (const word of ["", "江", "California", "浙江路"]) expect(provinceOf(word), word).toBeUndefined();
});
