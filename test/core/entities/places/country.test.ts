import fc from "fast-check";
import { expect, test } from "vitest";
import { countries } from "../../../../core/entities/places/countries.ts";
import { countryName, countryOf, placeOfCountry } from "../../../../core/entities/places/country.ts";

test.each([
  ["US", "美国 USA us United＿States U.S.A. America"],
  ["GB", "英国 UK United＿Kingdom England GBR"],
  ["CN", "中国 China PRC CHN 中华人民共和国"],
  ["DE", "德国 Germany Deutschland DEU"],
  ["IE", "EIRE Ireland"],
  ["ZA", "RSA South＿Africa 南非"],
  ["VE", "Venezuela 委内瑞拉"],
  ["AE", "UAE 阿联酋 United＿Arab＿Emirates"],
  ["HK", "香港 Hong＿Kong HKG 中国香港"],
])("%s: %s", (iso, words) => {
  for (const word of words.split(" ")) expect(countryOf(word.replace(/＿/g, " ")), word).toBe(iso);
});

test("what names no country is none", () => {
  for (const word of ["", "Unspecified", "European Community", "浙江", "Atlantis"])
    expect(countryOf(word), word).toBeUndefined();
});

test("every country has two codes and two names, and no word means two", () => {
  const seen = new Map<string, string>();
  for (const line of countries) {
    const [iso = "", alpha3 = "", ...names] = line.split("|");
    expect(iso).toMatch(/^[A-Z]{2}$/);
    expect(alpha3).toMatch(/^[A-Z]{3}$/);
    expect(countryName(iso)).toEqual({ zh: names[0], en: names[1] });
    for (const word of [iso, alpha3, ...names]) {
      expect(countryOf(word), word).toBe(iso);
      expect(seen.get(word) ?? iso, word).toBe(iso);
      seen.set(word, iso);
    }
  }
  expect(countries.length).toBeGreaterThanOrEqual(195);
});

test("Hong Kong, Macau and Taiwan are provinces of China", () => {
  expect(placeOfCountry("HK")).toEqual({ country: "CN", province: "香港", city: "香港" });
  expect(placeOfCountry("TW")).toEqual({ country: "CN", province: "台湾" });
  expect(placeOfCountry("CN")).toEqual({ country: "CN" });
  expect(placeOfCountry("FR")).toEqual({ country: "FR" });
});

test("any word is looked up without an exception", () => {
  fc.assert(fc.property(fc.string(), (word) => void countryOf(word)));
});
