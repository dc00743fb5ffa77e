import { readCreditCode } from "../credit-code.ts";
import type { Place } from "./place.ts";
import { placeOfRegionCode } from "./region-code.ts";

/** Where a credit code was registered (D-16); one with a wrong check character says nothing. */
export function placeOfCreditCode(text: string): Place | undefined {
  const code = readCreditCode(text);
  return code && code !== "old-number" && code.valid ? placeOfRegionCode(code.region) : undefined;
}
