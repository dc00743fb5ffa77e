import { expect, test } from "vitest";
import { allDivisions } from "../../../../core/entities/places/all-divisions.ts";
import { placeAtHome, placeOfParts } from "../../../../core/entities/places/place-of-parts.ts";

const written = (text: string) => {
  const [country = "", province = "", city = "", district = ""] = text.split("/");
  return { country, province, city, district };
};

test.each([
  ["USA/IL/Chicago", { country: "US", province: "IL", city: "Chicago" }],
  ["USA//Chicago, IL", { country: "US", province: "IL", city: "Chicago" }],
  ["//Chicago, IL, USA", { country: "US", province: "IL", city: "Chicago" }],
  ["//Berlin, Germany", { country: "DE", city: "Berlin" }],
  ["USA/Georgia/Atlanta", { country: "US", province: "Georgia", city: "Atlanta" }],
  ["Georgia//Tbilisi", { country: "GE", city: "Tbilisi" }],
  ["/Germany/Berlin", { country: "DE" }],
  ["香港", { country: "CN", province: "香港", city: "香港" }],
  ["/浙江/杭州市", { country: "CN", province: "浙江", city: "杭州" }],
] as const)("%s", (text, place) => {
  expect(placeOfParts(written(text), undefined)).toEqual(place);
});

test("every city is known by its short name in a city column, and by itself where it is called 市", () => {
  for (const { level, name, above, spellings, former } of allDivisions()) {
    if (level !== "city" || former) continue;
    const province = above?.name ?? "";
    const place = { country: "CN", province, city: name };
    expect(placeOfParts(written(`/${province}/${name}`), undefined), name).toEqual(place);
    if (spellings[0]?.endsWith("市"))
      expect(placeOfParts(written(`//${name}`), undefined), name).toEqual(place);
  }
  expect(placeOfParts(written("/北京/朝阳"), undefined)).toMatchObject({ city: "北京", district: "朝阳" });
});

test.each(["/IL", "/DE/Wilmington", "/Georgia/Atlanta", "/OH/Lebanon", "//Chicago, IL"])(
  "%s names no country",
  (text) => expect(placeOfParts(written(text), undefined)).toBeUndefined(),
);

test("what names no country is taken to be in ours", () => {
  const home = { country: "US", city: "Chicago" };
  expect(placeAtHome(written("/IL/Chicago"), home)).toEqual({
    country: "US",
    province: "IL",
    city: "Chicago",
  });
  expect(placeAtHome(written("//Springfield, IL"), home)).toEqual({
    country: "US",
    province: "IL",
    city: "Springfield",
  });
  expect(placeAtHome(written(""), home)).toBeUndefined();
  expect(placeAtHome(written("Narnia//Chicago"), home)).toBeUndefined();
  expect(placeAtHome(written("//Chicago"), { country: "CN" })).toBeUndefined();
});
