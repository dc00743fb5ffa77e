import { isHan, nameText } from "../name-text.ts";
import { countryAtStart, placeOfCountry } from "./country.ts";
import { descend, placeNamed, startOf } from "./descend.ts";
import { latinAddress } from "./latin-address.ts";
import type { Place, PlaceRead } from "./place.ts";
import { simplifiedPlace } from "./simplified-place.ts";

/** Longer texts are no addresses; a place stands in front. */
const LONGEST = 400;
const postCode = /^\d{6}(?!\d)/;
const ownCountry = /^(?:中华人民共和国|中国大陆|中国|cn(?![a-z]))/;

/**
 * Where an address lies: province, city, district, anchored at its start and read no further than they reach; our
 * own city settles names that several places share (Definition D-16).
 */
export function parseAddress(text: string, home?: Place): PlaceRead {
  const address = readable(text);
  const rest = address.replace(ownCountry, "");
  if (rest === "") return address === "" ? undefined : { country: "CN" };
  if (rest.charCodeAt(0) < 0x250) return latinAddress(address);
  const named = placeNamed(rest, home);
  if (named) return named;
  const start = startOf(rest);
  const foreign = foreignAtStart(address);
  // 黑山 is Montenegro, 黑山县 is not.
  if (foreign && foreign.end > (start?.end ?? 0)) return foreign.place;
  return start && descend(rest, start, home);
}

/** Province, city, district at the start of a company's name: 深圳市… is in 深圳 (Definition D-16). */
export function placeOfCompanyName(name: string, home?: Place): PlaceRead {
  const text = nameText(name);
  const start = startOf(text);
  return start && descend(text, start, home);
}

function foreignAtStart(address: string): { readonly place: Place; readonly end: number } | undefined {
  const found = countryAtStart(address);
  const place = found && placeOfCountry(found.iso);
  return place && place.country !== "CN" ? { place, end: found.end } : undefined;
}

/** Folded, in simplified characters, without a post code in front. */
function readable(text: string): string {
  const folded = nameText(text.slice(0, LONGEST));
  const address = isHan(folded.charAt(0)) || /\d/.test(folded.charAt(0)) ? simplifiedPlace(folded) : folded;
  return address.replace(postCode, "").trim();
}
