import type { TextColumn } from "../columns.ts";
import { countryName } from "../entities/places/country.ts";
import type { Place, PlaceRead } from "../entities/places/place.ts";
import { provinceName } from "../entities/places/province-of.ts";
import { greaterRegions } from "../entities/places/provinces.ts";
import { greaterRegionOf, isOffshore, type LocalLevel, regionOf } from "../entities/places/region.ts";
import type { Words } from "../words/words.ts";
import { measure } from "./measure.ts";
import { homePlace, type Places, places, placesAsWritten, placesFromOurCountry } from "./place.ts";

/** What a place is read from. */
export const placeNeeds: Words = {
  en: "a column such as “address”, “province”, “city” or “country”",
  zh: "“地址”“省份”“城市”或“国家”这样的列",
};

/** Why one customer is in no place we can name. */
export const placeLacks: Words = {
  en: "no place was recognised, or it fits several places",
  zh: "未识别出所在地，或同名地点不止一个",
};

/** Where the customer is, in words; several places of one name stay side by side (D-16). */
export const recognisedPlace = measure({
  id: "recognised-place",
  name: { en: "place", zh: "所在地" },
  kind: "text",
  needs: placeNeeds,
  label: tellPlace,
  compute: (evidence) => eachPlace(places(evidence), wordOf),
});

export const placeToldBy = measure({
  id: "place-told-by",
  name: { en: "place read from", zh: "所在地依据" },
  kind: "text",
  values: [
    { id: "columns", name: { en: "its own columns", zh: "省市列" } },
    { id: "address", name: { en: "address", zh: "地址" } },
    { id: "region", name: { en: "region column", zh: "区域列" } },
    { id: "company name", name: { en: "name", zh: "名称" } },
    { id: "credit code", name: { en: "credit code", zh: "信用代码" } },
    { id: "phone", name: { en: "phone", zh: "电话" } },
  ],
  needs: placeNeeds,
  compute: (evidence) => places(evidence)?.by,
});

/** Local, outside, international – or Hong Kong, Macau and Taiwan, which a setting counts as either (D-16). */
export const recognisedRegion = measure({
  id: "recognised-region",
  name: { en: "region as recognised", zh: "识别的区域" },
  kind: "text",
  values: [
    { id: "local", name: { en: "local", zh: "本地" } },
    { id: "outside", name: { en: "outside", zh: "外地" } },
    { id: "offshore", name: { en: "Hong Kong, Macau or Taiwan", zh: "港澳台" } },
    { id: "international", name: { en: "international", zh: "国际" } },
  ],
  needs: {
    en: `${placeNeeds.en}, and our own city as “home city” in the settings`,
    zh: `${placeNeeds.zh}，并在设置中填写“本地城市”`,
  },
  lacks: {
    en: `${placeLacks.en}, or “home city” is not set`,
    zh: `${placeLacks.zh}，或未设置“本地城市”`,
  },
  shows: ["recognised-place", "place-told-by"],
  compute(evidence) {
    const home = homePlace(evidence);
    const level = evidence.choice("local-within") as LocalLevel;
    return home && eachPlace(places(evidence), (read) => regionWord(read, home, level));
  },
});

/** The part of the place the geography question divides by: country, greater region, province or city; abroad behind its country, "US IL". */
export const geographyPart = measure({
  id: "geography-part",
  name: { en: "geographic area", zh: "所在地区" },
  kind: "text",
  needs: placeNeeds,
  lacks: placeLacks,
  label: tellPlace,
  shows: ["recognised-place", "place-told-by"],
  compute(evidence) {
    const level = evidence.choice("geography-by");
    return eachPlace(places(evidence), (read) => (isOne(read) ? partOf(read, level) : undefined));
  },
});

/** City and country before our own city is known: what the settings suggest a home from. */
export const cityAsWritten = measure({
  id: "city-as-written",
  name: { en: "city as written", zh: "原文城市" },
  kind: "text",
  needs: placeNeeds,
  compute: (evidence) =>
    eachPlace(placesFromOurCountry(evidence), (read) => (isOne(read) ? read.city : undefined)),
});

export const countryAsWritten = measure({
  id: "country-as-written",
  name: { en: "country as written", zh: "原文国家" },
  kind: "text",
  needs: placeNeeds,
  compute: (evidence) =>
    eachPlace(placesAsWritten(evidence), (read) => (isOne(read) ? read.country : undefined)),
});

const isOne = (read: Exclude<PlaceRead, undefined>): read is Place => !("ambiguous" in read);

/** One word for every distinct place, spread over the customers. */
function eachPlace(
  all: Places | undefined,
  say: (read: Exclude<PlaceRead, undefined>) => string | undefined,
): TextColumn | undefined {
  if (!all) return undefined;
  const dictionary: string[] = [];
  const known = new Map<string, number>();
  const code = all.read.map((read) => {
    const word = say(read);
    if (word === undefined || word === "") return -1;
    const met = known.get(word) ?? dictionary.push(word) - 1;
    known.set(word, met);
    return met;
  });
  return { kind: "text", codes: all.codes.map((place) => code[place] ?? -1), dictionary };
}

/** "浙江 杭州 西湖", "DE Hamburg"; several places of one name are parted by slashes. */
function wordOf(read: Exclude<PlaceRead, undefined>): string {
  if (!isOne(read)) return `${read.ambiguous.map(wordOf).join(" / ")}?`;
  const { country, province, city, district } = read;
  const parts = [country === "CN" ? "" : country, province, city, district];
  return [...new Set(parts.filter((part) => part))].join(" ");
}

/** The country or province in words. */
function tellPlace(place: string): Words | undefined {
  const [first = ""] = place.split(" ");
  const name = placeName(first);
  return name && { en: name.en + place.slice(first.length), zh: name.zh + place.slice(first.length) };
}

function regionWord(read: Exclude<PlaceRead, undefined>, home: Place, level: LocalLevel): string | undefined {
  const regions = new Set(
    (isOne(read) ? [read] : read.ambiguous).map((place) => oneRegion(place, home, level)),
  );
  return regions.size === 1 ? [...regions][0] : undefined;
}

function oneRegion(place: Place, home: Place, level: LocalLevel): string | undefined {
  const region = regionOf(place, home, level);
  return region === "outside" && isOffshore(place) && !isOffshore(home) ? "offshore" : region;
}

function partOf(place: Place, level: string): string | undefined {
  if (level === "country") return place.country;
  if (level === "greater-region") return greaterRegionOf(place) ?? place.country;
  const finer = level === "city" ? place.city : place.province;
  return place.country === "CN" ? finer : [place.country, finer].filter((part) => part).join(" ");
}

/** A country, greater region or province in both languages; a city as it is written. */
function placeName(part: string): Words | undefined {
  const region = [...greaterRegions].find(([id]) => id === part)?.[1];
  return region ?? provinceName(part) ?? countryName(part);
}
