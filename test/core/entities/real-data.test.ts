import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { industryOfName, industryOfWords } from "../../../core/entities/industry/industry-of.ts";
import { natureOfName } from "../../../core/entities/nature/nature-of.ts";
import { needHits } from "../../../core/entities/need-hits.ts";
import { parseAddress, placeOfCompanyName } from "../../../core/entities/places/address.ts";
import { countryOf } from "../../../core/entities/places/country.ts";
import { SECTIONS } from "./listed-companies.ts";

const data = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));
const lines = (path: string) =>
  readFileSync(data + path, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

describe.skipIf(!existsSync(data))("data of others (skipped without the data folder)", () => {
  const listed = () =>
    lines("cn_listed_companies_a/stock_basic.csv")
      .slice(1)
      .map((line) => line.split(","));

  test("listed companies: all 110 industry words are read as a reader would", () => {
    const words = new Set(listed().map(([, , word = ""]) => word));
    expect(words.size).toBe(110);
    for (const word of words)
      expect(industryOfWords(word)?.section ?? "-", word).toBe(SECTIONS.get(word) ?? "-");
  });

  test("listed companies: the industry their short names say is the one of their industry word", () => {
    const mistakes = new Map<string, string[]>();
    let decided = 0;
    let right = 0;
    for (const [, name = "", word = ""] of listed()) {
      const [told, known] = [industryOfName(name)?.section, industryOfWords(word)?.section];
      if (told === undefined || known === undefined) continue;
      decided++;
      if (told === known) right++;
      else mistakes.set(`${word} → ${told}`, [...(mistakes.get(`${word} → ${told}`) ?? []), name]);
    }
    const worst = [...mistakes].sort(([, a], [, b]) => b.length - a.length).slice(0, 10);
    console.log(
      `industry by name: ${percent(decided, listed().length)} decided, ${percent(right, decided)} of them right`,
      worst
        .map(([mistake, names]) => `\n  ${names.length} × ${mistake}: ${names.slice(0, 4).join(" ")}`)
        .join(""),
    );
    expect(decided / listed().length).toBeGreaterThan(0.36);
    expect(right / decided).toBeGreaterThan(0.84);
  });

  test("listed companies: the province their names begin with is the one they are in", () => {
    const mistakes: string[] = [];
    let decided = 0;
    for (const [, name = "", , area = ""] of listed()) {
      const place = placeOfCompanyName(name);
      if (place === undefined || "ambiguous" in place) continue;
      decided++;
      if (area === "深圳" ? place.city !== area : !place.province?.startsWith(area))
        mistakes.push(`${name} ${area}`);
    }
    console.log(`province by name: ${decided} decided, ${mistakes.length} wrong ${mistakes.join(", ")}`);
    expect(decided).toBeGreaterThan(140);
    expect(mistakes.length / decided).toBeLessThan(0.01);
  });

  test("areas of listed companies are places", () => {
    for (const area of new Set(listed().map(([, , , area = ""]) => area))) {
      expect(parseAddress(area), area).toHaveProperty("province");
    }
  });

  test("13,369 company short names: no exception, few taken for people, none for an office of government", () => {
    const names = lines("cn_company_names/company_short_names.txt");
    const count = new Map<string, number>();
    for (const name of names) {
      const nature = natureOfName(name)?.nature ?? "none";
      count.set(nature, (count.get(nature) ?? 0) + 1);
      industryOfName(name);
      placeOfCompanyName(name);
      needHits(name);
    }
    console.log(
      `natures of short names: ${[...count].map(([nature, n]) => `${nature} ${percent(n, names.length)}`).join(", ")}`,
    );
    expect(count.get("enterprise")).toBeGreaterThan(0.09 * names.length);
    expect(count.get("personal")).toBeLessThan(0.09 * names.length);
    expect(count.get("government")).toBeUndefined();
  });

  test("Northwind, RavenStack: countries, industries and company names in English", () => {
    for (const line of lines("ravenstack_saas/ravenstack_accounts.csv").slice(1)) {
      const [, , industry = "", country = ""] = line.split(",");
      expect(industryOfWords(industry), industry).toBeDefined();
      expect(countryOf(country), country).toBeDefined();
    }
    const countries = new Set(
      lines("northwind/customers.csv")
        .slice(1)
        .map((line) => line.split(",").at(-3) ?? ""),
    );
    for (const country of countries) expect(countryOf(country), country).toBeDefined();
  });

  test("naughty strings: no exception", () => {
    for (const text of JSON.parse(readFileSync(`${data}blns/blns.json`, "utf8")) as string[]) {
      natureOfName(text);
      industryOfWords(text);
      industryOfName(text);
      parseAddress(text);
      needHits(text);
    }
  });
});
