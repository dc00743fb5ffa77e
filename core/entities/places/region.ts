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
    const theirs = place[part];
    const ours = home[part];
    if (theirs === undefined || ours === undefined) return undefined;
    if (folded(theirs) !== folded(ours)) return part === "country" ? "international" : "outside";
    if (part === level) return "local";
  }
  return undefined;
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
