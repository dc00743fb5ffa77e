import type { TextColumn } from "../columns.ts";
import { parseAddress, placeOfCompanyName } from "../entities/places/address.ts";
import { countryOf, placeOfCountry } from "../entities/places/country.ts";
import { placeOfPhone } from "../entities/places/phone.ts";
import type { Place, PlaceRead } from "../entities/places/place.ts";
import { placeOfCreditCode } from "../entities/places/place-of-credit-code.ts";
import { placeAtHome, placeOfParts, type WrittenPlace } from "../entities/places/place-of-parts.ts";
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

const PARTS = ["country", "province", "city", "district"] as const;

/** Where customers are, knowing where we are ourselves: of several places of one name the one at home is meant. */
export const places = onceARun((evidence: Evidence) => readPlaces(evidence, homePlace(evidence)));

/** The same without that knowledge: what a home country is suggested from, so that it does not depend on itself. */
export const placesAsWritten = onceARun((evidence: Evidence) => readPlaces(evidence, undefined));

/** The same knowing our country alone: what a home city is suggested from. */
export const placesFromOurCountry = onceARun((evidence: Evidence) => {
  const { country } = placeOfCountry(countryOf(evidence.choice("home-country")) ?? "CN");
  return country === "CN" ? placesAsWritten(evidence) : readPlaces(evidence, { country });
});

/** The home set in the settings, read as the columns of a customer are; undefined where none is. */
export function homePlace({ choice }: Evidence): Place | undefined {
  const written = writtenPlace(PARTS.map((part) => choice(`home-${part}`)));
  const read = placeOfParts(written, undefined);
  if (read && !("ambiguous" in read)) return read;
  return written.country === "" ? undefined : { country: "CN" };
}

/** The surest source first (D-16): columns that name a city, the address, then what only hints at a place. */
function readPlaces(evidence: Evidence, home: Place | undefined): Places | undefined {
  const { field } = evidence;
  const columns = joinedTexts(PARTS.map(field), evidence.customers.size);
  const phone = phones(evidence);
  const address = (text: string) => parseAddress(text, home);
  const parts = (text: string) => placeOfParts(writtenPlace(text.split("\n")), home);
  const called = (text: string) => placeOfWrittenPhone(text, home);
  const sources: readonly Source[] = [
    source("columns", columns, (text) => finePlace(parts(text))),
    source("address", field("address"), address),
    source("columns", columns, parts),
    source("region", field("region"), (text) => territory(address(text), text)),
    source("company name", organisationNames(evidence), (text) => placeOfCompanyName(text, home)),
    source("credit code", field("credit-code"), placeOfCreditCode),
    source("phone", phone, (text) => elsewhere(called(text), home)),
    source("columns", columns, (text) => placeAtHome(writtenPlace(text.split("\n")), home)),
    source("phone", phone, called),
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

function writtenPlace(parts: readonly string[]): WrittenPlace {
  const [country = "", province = "", city = "", district = ""] = parts;
  return { country, province, city, district };
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
function placeOfWrittenPhone(text: string, home: Place | undefined): Place | undefined {
  const [phone = "", ...written] = text.split("\n");
  const place = written.join("");
  const abroad = (home?.country ?? "CN") !== "CN" || (place !== "" && !/\p{Script=Han}/u.test(place));
  return abroad && !/^\s*(?:\+|00)/.test(phone) ? undefined : placeOfPhone(phone);
}

/** Another country than ours; a city may say more of our own. */
function elsewhere(place: Place | undefined, home: Place | undefined): Place | undefined {
  return place?.country === home?.country ? undefined : place;
}
