import { lazily } from "../lazily.ts";
import { areaCodes } from "./area-codes.ts";
import { placeOfCountry } from "./country.ts";
import { placeOfDivision } from "./division.ts";
import { byName } from "./gazetteer.ts";
import { callingCode, firstPhone } from "./phone-number.ts";
import type { Place } from "./place.ts";
import { provinces } from "./provinces.ts";

const areas = lazily(() => {
  const found = new Map<string, Place>();
  for (const line of areaCodes) {
    const [code = "", ...parts] = line.split(" ");
    for (const part of parts) {
      const digits = /^\d+/.exec(part)?.[0] ?? "";
      const place = placeOfArea(code, part.slice(digits.length));
      if (place) found.set(digits, place);
    }
  }
  return found;
});

function placeOfArea(provinceCode: string, city: string): Place | undefined {
  const province = provinces.get(provinceCode)?.name.zh;
  if (province === undefined) return undefined;
  const divisions = byName().get(city) ?? [];
  const division = divisions.find(({ level, code }) => level === "city" && code.startsWith(provinceCode));
  return division ? placeOfDivision(division) : { country: "CN", province };
}

/**
 * Where a fixed telephone stands: "0571-8888 6666" in 杭州, "+49 30 …" in Germany. A mobile number of China says
 * nothing, nor does a local number.
 */
export function placeOfPhone(text: string): Place | undefined {
  const { digits, abroad } = firstPhone(text);
  if (!abroad && !/^86\d{10}/.test(digits))
    return digits.startsWith("0") ? placeOfLandline(digits.slice(1)) : undefined;
  const whole = digits.replace(/^0+/, "");
  const calling = callingCode(whole);
  if (calling?.iso !== "CN") return calling && placeOfCountry(calling.iso);
  return placeOfLandline(whole.slice(2).replace(/^0/, ""));
}

/** Without the leading 0; an extension may follow. */
function placeOfLandline(number: string): Place | undefined {
  if (number.length < 9 || number.length > 16 || /^1[3-9]\d{9}$/.test(number)) return undefined;
  return areas().get(number.slice(0, 2)) ?? areas().get(number.slice(0, 3));
}
