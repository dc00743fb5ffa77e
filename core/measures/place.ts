import type { TextColumn } from "../columns.ts";
import { parseAddress, placeOfCompanyName } from "../entities/places/address.ts";
import { countryOf, placeOfCountry } from "../entities/places/country.ts";
import { placeOfPhone } from "../entities/places/phone.ts";
import type { Place, PlaceRead } from "../entities/places/place.ts";
import { placeOfCreditCode } from "../entities/places/place-of-credit-code.ts";
import { joinedTexts } from "./joined-texts.ts";
import type { Evidence } from "./measure.ts";
import { organisationNames } from "./nature.ts";
import { onceARun, type Recognised, recognise, type Source } from "./recognise.ts";
import { wordsOfList } from "./word-list.ts";

/** Every distinct place, and which one each customer is in. */
export interface Places {
  readonly read: readonly Exclude<PlaceRead, undefined>[];
  /** Index into `read`, −1 where nothing tells; and what told it. */
  readonly codes: Int32Array;
  readonly by: TextColumn;
}

/** Where customers are, knowing where we are ourselves: of several places of one name the one at home is meant. */
export const places = onceARun((evidence: Evidence) => readPlaces(evidence, homePlace(evidence)));

/** The same without that knowledge: what a home is suggested from, so that it does not depend on itself. */
export const placesAsWritten = onceARun((evidence: Evidence) => readPlaces(evidence, undefined));

/** The home set in the settings; undefined where none is. */
export function homePlace({ choice }: Evidence): Place | undefined {
  const country = countryOf(choice("home-country")) ?? "CN";
  const [province, city, district] = ["home-province", "home-city", "home-district"].map(choice);
  if (country !== "CN")
    return { country, province: province ?? "", city: city ?? "", district: district ?? "" };
  const read = parseAddress(`${province}${city}${district}`);
  if (read && !("ambiguous" in read)) return read;
  return choice("home-country") === "" ? undefined : { country };
}

/** The surest source first (D-16): columns that name a city, the address, then what only hints at a place. */
function readPlaces(evidence: Evidence, home: Place | undefined): Places | undefined {
  const { field } = evidence;
  const columns = joinedTexts(
    ["country", "province", "city", "district"].map(field),
    evidence.customers.size,
  );
  const address = (text: string) => parseAddress(text, home);
  const sources: readonly Source[] = [
    source("columns", columns, (text) => finePlace(placeOfColumns(text, home))),
    source("address", field("address"), address),
    source("columns", columns, (text) => placeOfColumns(text, home)),
    source("region", field("region"), (text) => territory(address(text), text)),
    source("company name", organisationNames(evidence), (text) => placeOfCompanyName(text, home)),
    source("credit code", field("credit-code"), placeOfCreditCode),
    source("phone", phones(evidence), (text) => placeOfWrittenPhone(text, home)),
    source("country", field("country"), (text) => placeOfCountryWord(text)),
  ];
  return unpacked(recognise(evidence.customers.size, sources));
}

function source(by: string, column: Source["column"], read: (text: string) => PlaceRead): Source {
  return {
    by,
    column,
    read: (text) => {
      const place = read(text);
      return place && JSON.stringify(place);
    },
  };
}

function unpacked(recognised: Recognised | undefined): Places | undefined {
  if (!recognised) return undefined;
  const { found, by } = recognised;
  return { read: found.dictionary.map((text) => JSON.parse(text) as Place), codes: found.codes, by };
}

/** Country, province, city and district of four columns: abroad they are taken as they stand. */
function placeOfColumns(text: string, home: Place | undefined): PlaceRead {
  const [country = "", province = "", city = "", district = ""] = text.split("\n");
  const iso = country === "" ? undefined : countryOf(country);
  const abroad = iso === undefined ? undefined : placeOfCountry(iso);
  if (abroad?.province !== undefined) return abroad;
  if (abroad && abroad.country !== "CN") return { ...abroad, province, city, district };
  const direct = city.startsWith(province) ? "" : province;
  const read = parseAddress(`${direct}${city}${district}`, home);
  return read ?? placeOfCountryWord(province) ?? placeOfCountryWord(city);
}

/** A place known to its city, or abroad. */
function finePlace(read: PlaceRead): PlaceRead {
  if (read === undefined || "ambiguous" in read) return undefined;
  return read.city !== undefined || read.country !== "CN" ? read : undefined;
}

/** A sales territory tells a place where it is one province or city: not 东区, a district of many, nor 湖北、湖南. */
function territory(read: PlaceRead, text: string): PlaceRead {
  if (read === undefined || "ambiguous" in read || wordsOfList(text).length > 1) return undefined;
  return read.province !== undefined && read.district === undefined ? read : undefined;
}

const WRITTEN_PLACES = ["country", "province", "city", "address"] as const;

/** The phone, and beside it what is written of the place. */
function phones({ field, customers }: Evidence): TextColumn | undefined {
  const phone = field("phone");
  return phone && joinedTexts([phone, ...WRITTEN_PLACES.map(field)], customers.size);
}

/** Without its country code a number is read as ours, unless what is written of the place points abroad: 03 is no area of ours in Melbourne. */
function placeOfWrittenPhone(text: string, home: Place | undefined): PlaceRead {
  const [phone = "", ...written] = text.split("\n");
  const place = written.join("");
  const abroad = (home?.country ?? "CN") !== "CN" || (place !== "" && !/\p{Script=Han}/u.test(place));
  return abroad && !/^\s*(?:\+|00)/.test(phone) ? undefined : placeOfPhone(phone);
}

/** Two letters alone are as likely a state: IL is Illinois before it is Israel. */
function placeOfCountryWord(text: string): Place | undefined {
  const iso = text.length > 2 || /\P{ASCII}/u.test(text) ? countryOf(text) : undefined;
  return iso === undefined || iso === "CN" ? undefined : placeOfCountry(iso);
}
