import { nameText } from "../name-text.ts";
import { parseAddress } from "./address.ts";
import { countryAtEnd, countryOf, placeOfCountry } from "./country.ts";
import { byName } from "./gazetteer.ts";
import type { Place, PlaceRead } from "./place.ts";

/** A place as columns or settings say it; empty where they do not. */
export interface WrittenPlace {
  readonly country: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
}

/** The place that country, province, city and district name together: abroad they are taken as they stand. */
export function placeOfParts(written: WrittenPlace, home: Place | undefined): PlaceRead {
  const { country, province, city, district } = written;
  const iso = behind(city).country ?? countryOf(country);
  const stated = iso === undefined ? undefined : placeOfCountry(iso);
  if (stated?.province !== undefined) return stated;
  if (stated && stated.country !== "CN") return placeAbroad(stated.country, written);
  const ownCity = officialCity(nameText(city), nameText(province));
  const direct = ownCity.startsWith(province) ? "" : officialProvince(nameText(province));
  const read = parseAddress(`${direct}${ownCity}${district}`, home);
  if (read || country !== "") return read;
  const named = countryNamed(province);
  return named === undefined ? undefined : placeOfCountry(named);
}

/** The same parts taken to be in our own country, where that is abroad and they name none. */
export function placeAtHome(written: WrittenPlace, home: Place | undefined): Place | undefined {
  const { country, province, city } = written;
  if (home === undefined || home.country === "CN" || country !== "" || province + city === "")
    return undefined;
  return placeAbroad(home.country, written);
}

function placeAbroad(country: string, written: WrittenPlace): Place {
  const { city, province } = behind(written.city);
  const parts = { province: written.province || province, city, district: written.district };
  return { country, ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== "")) };
}

/** 江苏镇江 would read as a town 江苏镇. */
function officialProvince(province: string): string {
  const named = byName()
    .get(province)
    ?.find(({ level }) => level === "province");
  return named?.spellings[0] ?? province;
}

/** A short name told as a city is the city's, not that of a district or province: 西安 is no 西安区, 吉林 is 吉林市. */
function officialCity(city: string, province: string): string {
  const named = byName().get(city) ?? [];
  const cities = named.filter(
    ({ level, above, spellings: [official = ""] }) =>
      level === "city" && (province === "" ? official.endsWith("市") : above?.spellings.includes(province)),
  );
  return (cities.length === 1 && cities[0]?.spellings[0]) || city;
}

/** A city, and what stands behind its comma: "Chicago, IL", "Berlin, Germany", "Chicago, IL, USA". */
function behind(text: string): { city: string; province: string; country: string | undefined } {
  const [city = "", ...parts] = text.split(/[,，]/).map((part) => part.trim());
  const country = countryNamed(parts[parts.length - 1] ?? "");
  return { city, province: (country === undefined ? parts : parts.slice(0, -1)).join(", "), country };
}

/** Codes are none: IL is Illinois before it is Israel. */
function countryNamed(word: string): string | undefined {
  return word === "" ? undefined : countryAtEnd(nameText(word));
}
