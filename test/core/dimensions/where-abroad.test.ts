import { describe, expect, test } from "vitest";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { importedFrom, textColumn } from "../make-imported.ts";

/** Customers of which each says "country/state/city/phone". */
const people = (...places: readonly string[]) => {
  const part = (at: number) => textColumn(places.map((text) => text.split("/")[at] || null));
  return importedFrom({
    customers: places.map((_, at) => `C${at}`),
    fields: { country: part(0), province: part(1), city: part(2), phone: part(3) },
  });
};

describe("region and geography outside China (D-16)", () => {
  const states = people(
    "USA/IL/Chicago",
    "USA/IL/Chicago",
    "USA/Illinois/Chicago",
    "USA/DE/Dover",
    "DE//Bonn",
  );

  test("a state is told with its country and taken for no country", () => {
    const result = classified(states);
    expect(segmentsOf(result, "geography")).toEqual(["US IL", "US IL", "US Illinois", "US DE", "DE"]);
    const names = result.dimensions.find(({ dimension }) => dimension.id === "geography")?.dimension.segments;
    expect(new Set(names?.map(({ name }) => name.en))).toEqual(
      new Set(["United States IL", "United States Illinois", "United States DE", "Germany"]),
    );
  });

  test.each([
    {},
    { "home-city": "Chicago" },
    { "home-city": "chicago, IL" },
    { "home-city": "Chicago", "home-province": "IL" },
    { "home-city": "Chicago, USA", "home-country": "" },
  ])("local are those in the city, however its state is written: %o", (settings) => {
    const result = classified(states, settings);
    expect(segmentsOf(result, "region")).toEqual(["local", "local", "local", "outside", "international"]);
  });

  test("the suggested home is the city", () => {
    expect(classified(states).run.settings["home-city"]).toBe("Chicago");
  });

  const cities = people(
    "//Berlin",
    "//Potsdam",
    "//Berlin/0171 1111",
    "//London/+44 20 7946 0000",
    "",
    "France//Berlin",
  );

  test("cities without a country are in ours, unless a phone says another", () => {
    const regions = ["local", "outside", "local", "international", null, "international"];
    for (const home of [{ "home-country": "Germany" }, { "home-city": "Berlin, Germany" }] as const) {
      const result = classified(cities, home);
      expect(segmentsOf(result, "region")).toEqual(regions);
      expect(saidBy(result, "recognised-place")[1]).toBe("DE Potsdam");
    }
  });

  test("one foreign country among cities that name none suggests no home", () => {
    expect(segmentsOf(classified(cities), "geography")).toEqual([null, null, null, "GB", null, "FR"]);
  });

  test("a home city that no customer is in is told, with the nearest of theirs", () => {
    const told = (imported: typeof cities, settings: Record<string, string>) =>
      classified(imported, settings).problems.map(({ code, message }) => `${code} ${message.en}`);
    expect(told(states, { "home-city": "Chcago" })).toEqual([
      'W_HOME_CITY home city: None of your customers is in “Chcago”, so nobody is local. Did you mean "Chicago"?',
    ]);
    expect(told(cities, { "home-country": "Germany", "home-city": "Berln" })[0]).toContain('"Berlin"');
    expect(told(states, { "home-city": "Chicago" })).toEqual([]);
    expect(told(states, { "home-country": "Australia", "home-city": "Sydney" })).toEqual([]);
  });
});
