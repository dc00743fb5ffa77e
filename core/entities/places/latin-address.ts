import { countryAtEnd, placeOfCountry } from "./country.ts";
import type { Place, PlaceRead } from "./place.ts";
import { provinceOf } from "./province-of.ts";

/** An address in Latin script names its country last, and a province of China before that. */
export function latinAddress(address: string): PlaceRead {
  const country = countryAtEnd(address);
  if (country === undefined) return provincePlace(address.split(",").pop() ?? "");
  const place = placeOfCountry(country);
  if (place.country !== "CN" || place.province !== undefined) return place;
  for (const part of address.split(",").reverse()) {
    const found = provincePlace(part);
    if (found) return found;
  }
  return place;
}

function provincePlace(part: string): Place | undefined {
  const province = provinceOf(part);
  if (!province) return undefined;
  const { zh } = province.name;
  return { country: "CN", province: zh, ...(province.isCity && { city: zh }) };
}
