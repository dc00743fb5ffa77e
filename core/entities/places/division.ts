import type { Place } from "./place.ts";
import { provinces } from "./provinces.ts";

/** A province, city or district of China. */
export interface Division {
  readonly level: "province" | "city" | "district";
  /** As people say it; the official name where the short one would mean something else. */
  readonly name: string;
  /** Two, four or six digits of GB/T 2260; empty where it has none. */
  readonly code: string;
  readonly above: Division | undefined;
  /** Every way it is written, the official name first. */
  readonly spellings: readonly string[];
  /** No longer or never official: only known behind its city. */
  readonly former?: true;
}

/** Its names from the province down; 上海 is its own city. */
export function placeOfDivision(division: Division): Place {
  const chain = [division, division.above, division.above?.above];
  const nameOf = (level: Division["level"]) => chain.find((one) => one?.level === level)?.name;
  const province = nameOf("province");
  const city = nameOf("city") ?? (provinces.get(division.code)?.isCity ? province : undefined);
  const district = nameOf("district");
  return {
    country: "CN",
    ...(province !== undefined && { province }),
    ...(city !== undefined && { city }),
    ...(district !== undefined && { district }),
  };
}
