import { nameText } from "../name-text.ts";
import type { Place } from "./place.ts";
import { type GreaterRegion, provinces } from "./provinces.ts";

/** Where a customer is, seen from us. */
export type Region = "local" | "outside" | "international";

/** How near "local" is. */
export type LocalLevel = "country" | "province" | "city" | "district";

const LEVELS = ["country", "province", "city", "district"] as const;

/**
 * Local, outside or international (Definition D-16); undefined where either place is not known finely enough. Hong
 * Kong, Macau and Taiwan are outside: isOffshore tells them apart.
 */
export function regionOf(place: Place, home: Place, level: LocalLevel = "city"): Region | undefined {
  for (const part of LEVELS) {
    const same = isSame(part, place[part], home[part]);
    if (same === false) return part === "country" ? "international" : "outside";
    if (part === level) return same && "local";
  }
  return undefined;
}

/** Undefined where one is not known, or may be short for the other: then only what is finer can tell. */
function isSame(part: LocalLevel, theirs: string | undefined, ours: string | undefined): boolean | undefined {
  if (theirs === undefined || ours === undefined) return undefined;
  const [one, other] = [folded(theirs), folded(ours)];
  if (one === other) return true;
  return part === "province" && (isShortFor(one, other) || isShortFor(other, one)) ? undefined : false;
}

/** IL or Ill. for Illinois, NSW for New South Wales: its letters stand in the name in their order. */
function isShortFor(short: string, name: string): boolean {
  const [first = "", ...letters] = short.replace(/[.\s]/g, "");
  let at = name.startsWith(first) ? 0 : -1;
  for (const letter of letters) at = at < 0 ? at : name.indexOf(letter, at + 1);
  return first !== "" && at >= 0;
}

/** In Hong Kong, Macau or Taiwan. */
export function isOffshore(place: Place): boolean {
  return greaterRegionOf(place) === "hmt";
}

/** 华北, 东北 … of a place in China. */
export function greaterRegionOf({ country, province }: Place): GreaterRegion | undefined {
  if (country !== "CN" || province === undefined) return undefined;
  for (const known of provinces.values()) if (known.name.zh === province) return known.region;
  return undefined;
}

/** Names as people say them: 杭州市 in the settings is 杭州 in our places. */
function folded(name: string): string {
  return nameText(name).replace(/(.{2})[省市]$/, "$1");
}
