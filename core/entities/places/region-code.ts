import { placeOfDivision } from "./division.ts";
import { byCode } from "./gazetteer.ts";
import type { Place } from "./place.ts";

/** Where six digits of GB/T 2260 lie, as finely as they say; a code no longer in use still names its city or province. */
export function placeOfRegionCode(region: string): Place | undefined {
  for (const code of [region, region.slice(0, 4), region.slice(0, 2)]) {
    const division = byCode().get(code);
    if (division) return placeOfDivision(division);
  }
  return undefined;
}
