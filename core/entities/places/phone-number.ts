import { listed } from "../keywords.ts";
import { lazily } from "../lazily.ts";
import { callingCodes, sharedCallingCodes } from "./countries.ts";

/** A phone's digits behind the zeros dialled within its country, and the calling code of that; empty where nothing tells it. */
export interface PhoneNumber {
  readonly calling: string;
  readonly national: string;
}

const callings = lazily(
  () => new Map(listed(callingCodes).map((line) => line.split(" ") as [string, string])),
);

const callingOf = lazily(
  () =>
    new Map(
      listed(`${callingCodes} | ${sharedCallingCodes}`).map(
        (line) => line.split(" ").reverse() as [string, string],
      ),
    ),
);

/** The first phone of a cell, without its extension: its digits, and whether + or 00 stands in front. */
export function firstPhone(text: string): { readonly digits: string; readonly abroad: boolean } {
  const [first = ""] = text
    .slice(0, 80)
    .normalize("NFKC")
    .split(/[/;,、，；\n转]|ext/i);
  return { digits: first.replace(/\D/g, ""), abroad: /^[\s(]*(?:\+|00)/.test(first) };
}

/** The calling code digits begin with, where it is one country's alone. */
export function callingCode(digits: string): { readonly iso: string; readonly length: number } | undefined {
  for (let length = 3; length > 0; length--) {
    const iso = callings().get(digits.slice(0, length));
    if (iso !== undefined) return { iso, length };
  }
  return undefined;
}

/** What phones are compared by however they are written; a code without + is one where it is that of the country given. */
export function phoneNumber(text: string, iso?: string): PhoneNumber {
  const { digits, abroad } = firstPhone(text);
  const whole = digits.replace(/^0+/, "");
  const own = callingOf().get(iso ?? "") ?? "";
  const coded = abroad || (own !== "" && digits.length > 10 && digits.startsWith(own));
  if (!coded) return { calling: "", national: whole };
  const length = callingCode(whole)?.length ?? (/^[17]/.test(whole) ? 1 : 0);
  return { calling: whole.slice(0, length), national: whole.slice(length).replace(/^0+/, "") };
}
