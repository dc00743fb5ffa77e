import { lazily } from "../lazily.ts";
import type { Division } from "./division.ts";
import { divisions } from "./divisions.ts";
import { formerDistricts, otherCityNames } from "./former-divisions.ts";
import { type Province, provinces } from "./provinces.ts";

/** Every division of the data, those above before those below. Made at the first look-up. */
export const allDivisions: () => readonly Division[] = lazily(() => {
  const all = divisions.flatMap((line) => readProvince(line.slice(0, 2), line.slice(2)));
  return [...all, ...formerOf(all)];
});

interface Named {
  readonly number: number;
  readonly official: string;
  /** What stands before the bar, or the whole without its kind. */
  readonly short: string;
}

const token = /^(\d*)([^|]*)\|?(.*)$/;
/** A kind that no longer says which place is meant when it is left out: 井陉矿区, 市中区. */
const partOfName = /^(?:.|市中|.+[矿郊特园])区$/;

function readName(text: string, next: number, kinds: RegExp): Named {
  const [, number = "", stem = "", rest = ""] = token.exec(text) ?? [];
  const short = rest !== "" || stem.length < 3 || partOfName.test(stem) ? stem : stem.replace(kinds, "");
  return { number: number === "" ? next : Number(number), official: stem + rest, short };
}

function readProvince(code: string, text: string): Division[] {
  const known = provinces.get(code);
  if (!known) return [];
  const province: Division = {
    level: "province",
    name: known.name.zh,
    code,
    above: undefined,
    spellings: known.spellings,
  };
  return [province, ...readCities(text, known, province)];
}

function readCities(text: string, known: Province, province: Division): Division[] {
  const found: Division[] = [];
  let only: Division | undefined;
  let next = 1;
  for (const part of text.split(";")) {
    const [name = "", inside = ""] = part.split(":");
    const { number, official, short } = readName(name, next, /市$/);
    next = number + 1;
    const code = `${province.code}${String(number).padStart(2, "0")}`;
    if (official === "") {
      found.push(...readInside(inside, code, province, "city"));
      continue;
    }
    const others = otherNames().get(code) ?? [];
    const spellings = [...(known.isCity ? province.spellings : spelled(official, short)), ...others];
    const city: Division = only ?? { level: "city", name: short, code, above: province, spellings };
    if (known.isCity) only = city;
    if (!found.includes(city)) found.push(city);
    if (inside !== "") found.push(...readInside(inside, code, city, "district"));
  }
  return found;
}

function readInside(text: string, cityCode: string, above: Division, level: "city" | "district"): Division[] {
  let next = 2;
  const names = text.split(" ").map((name) => {
    const read = readName(name, next, /[区县市旗]$/);
    next = read.number + 1;
    return read;
  });
  return names.map(({ number, official, short }) => {
    const taken = short === above.name || names.filter((other) => other.short === short).length > 1;
    const code = /^[78]/.test(cityCode) ? "" : `${cityCode}${String(number).padStart(2, "0")}`;
    const spellings = taken ? [official] : spelled(official, short);
    return { level, name: taken ? official : short, code, above, spellings };
  });
}

function spelled(official: string, short: string): readonly string[] {
  return official === short || short.length < 2 ? [official] : [official, short];
}

const otherNames = lazily(() => new Map(otherCityNames.map(codeAndNames)));

function formerOf(all: readonly Division[]): Division[] {
  const cities = new Map(all.flatMap((one) => (one.level === "city" ? [[one.code, one] as const] : [])));
  return formerDistricts.map(codeAndNames).flatMap(([code, names]) =>
    names.map((name): Division => {
      const { official, short } = readName(name, 0, /[区县市]$/);
      const spellings = spelled(official, short);
      return { level: "district", name: short, code: "", above: cities.get(code), spellings, former: true };
    }),
  );
}

function codeAndNames(line: string): readonly [code: string, names: readonly string[]] {
  return [line.slice(0, 4), line.slice(5).split(" ")];
}
