import type { Words } from "../../words/words.ts";
import { Keywords, keywordsOf } from "../keywords.ts";
import { lazily } from "../lazily.ts";
import { nameText } from "../name-text.ts";
import { countries, notCountries } from "./countries.ts";
import type { Place } from "./place.ts";
import { provinces } from "./provinces.ts";

interface Country {
  readonly iso: string;
  readonly name: Words;
  /** Names, without the ISO codes. */
  readonly names: readonly string[];
}

const all = lazily(() =>
  countries.map((line): Country & { readonly alpha3: string } => {
    const [iso = "", alpha3 = "", zh = "", en = "", ...others] = line.split("|");
    return { iso, alpha3, name: { en, zh }, names: [zh, en, ...others] };
  }),
);

const byIso = lazily(() => new Map(all().map((country) => [country.iso, country])));

const byWord = lazily(
  () =>
    new Map(
      all().flatMap(({ iso, alpha3, names }) =>
        [iso, alpha3, ...names].map((word) => [bare(word), iso] as const),
      ),
    ),
);

/** Names that may stand in an address, beside other words: nothing that is as likely a state, as two-letter codes are. */
const inAddresses = lazily(
  () =>
    new Keywords(
      all().flatMap(({ iso, names }) =>
        names
          .filter((word) => word !== "Georgia")
          .map((word) => [nameText(word).replace(/\./g, ""), iso] as const),
      ),
    ),
);

const lookalikes = keywordsOf(notCountries);

/** ISO 3166 alpha-2 of what a country column says: "United States", "USA", "美国". */
export function countryOf(text: string): string | undefined {
  return byWord().get(bare(text));
}

/** What a country is called; undefined for a code that is none. */
export function countryName(iso: string): Words | undefined {
  return byIso().get(iso)?.name;
}

/** The place a country column names: Hong Kong, Macau and Taiwan are provinces of China. */
export function placeOfCountry(iso: string): Place {
  const name = countryName(iso)?.zh;
  const offshore = iso !== "CN" && [...provinces.values()].some((province) => province.name.zh === name);
  if (!offshore || name === undefined) return { country: iso };
  return iso === "TW" ? { country: "CN", province: name } : { country: "CN", province: name, city: name };
}

/** The country an address begins with in Chinese, and how far its name reaches. */
export function countryAtStart(address: string): { readonly iso: string; readonly end: number } | undefined {
  if (lookalikes().startingAt(address, 0)) return undefined;
  const found = inAddresses().startingAt(address, 0);
  return found && { iso: found.value, end: found.end };
}

/** The country a Latin address ends with, a post code or full stop behind it aside. */
export function countryAtEnd(address: string): string | undefined {
  const text = address.replace(/\./g, "").replace(/[\s,\d-]+$/, "");
  const found = inAddresses().endingAt(text, text.length);
  const before = found && text.slice(0, found.start).trimEnd();
  return before === "" || before?.endsWith(",") ? found?.value : undefined;
}

/** Compared without case, width, spaces and marks. */
function bare(word: string): string {
  return nameText(word).replace(/[\s.,'’()/_-]+/g, "");
}
