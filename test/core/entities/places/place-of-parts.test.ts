import { expect, test } from "vitest";
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
