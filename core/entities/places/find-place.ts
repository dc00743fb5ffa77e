import { readCreditCode } from "../credit-code.ts";
import { parseAddress, placeOfCompanyName } from "./address.ts";
import { countryOf, placeOfCountry } from "./country.ts";
import { placeOfPhone } from "./phone.ts";
import type { Place, PlaceRead } from "./place.ts";
import { placeOfRegionCode } from "./region-code.ts";

/** What may say where a customer is, as the columns of a sheet have it. */
export interface PlaceSources {
  readonly country?: string | undefined;
  readonly address?: string | undefined;
  readonly company?: string | undefined;
  readonly creditCode?: string | undefined;
  readonly phone?: string | undefined;
}

/** A place, or several of one name, and what told it. */
export type PlaceFound = Exclude<PlaceRead, undefined> & { readonly by: keyof PlaceSources };

/**
 * Where a customer is: a foreign country settles it, then the address decides, then what the company's name begins
 * with, where it is registered, its fixed telephone, at last the country alone (Definition D-16). An address that fits
 * several places stays ambiguous.
 */
export function findPlace(sources: PlaceSources, home?: Place): PlaceFound | undefined {
  const { address, company, creditCode, phone } = sources;
  const iso = sources.country ? countryOf(sources.country) : undefined;
  const country = iso === undefined ? undefined : placeOfCountry(iso);
  if (country && (country.country !== "CN" || country.province)) return { ...country, by: "country" };
  const found =
    told("address", address ? parseAddress(address, home) : undefined) ??
    told("company", company ? placeOfCompanyName(company, home) : undefined) ??
    told("creditCode", creditCode ? placeOfCreditCode(creditCode) : undefined) ??
    told("phone", phone ? placeOfPhone(phone) : undefined);
  return found ?? told("country", country);
}

function told(by: keyof PlaceSources, place: PlaceRead): PlaceFound | undefined {
  return place && { ...place, by };
}

/** Where a credit code was registered; one with a wrong check character says nothing. */
export function placeOfCreditCode(text: string): Place | undefined {
  const code = readCreditCode(text);
  return code && code !== "old-number" && code.valid ? placeOfRegionCode(code.region) : undefined;
}
