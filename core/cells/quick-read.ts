import { meansNothing } from "./clean-text.ts";
import { dayFromParts } from "./day.ts";

// The plainest spellings, read character by character: a column of a million of them needs no pattern and no cache.

const zero = 48;

/** 2024-08-19, 2024/8/19 or 2024.8.19, with or without 14:05 or 14:05:09; NaN for everything else. */
export function quickDate(text: string): number {
  const length = text.length;
  if (length < 8 || length > 19) return NaN;
  const mark = text.charCodeAt(4);
  if (mark !== 0x2d && mark !== 0x2f && mark !== 0x2e) return NaN;
  const year = digits(text, 0, 4);
  const monthEnd = text.charCodeAt(6) === mark ? 6 : 7;
  if (text.charCodeAt(monthEnd) !== mark) return NaN;
  const dayEnd = isDigit(text.charCodeAt(monthEnd + 2)) ? monthEnd + 3 : monthEnd + 2;
  const date = dayFromParts(year, digits(text, 5, monthEnd), digits(text, monthEnd + 1, dayEnd));
  if (!(year >= 1900 && year <= 2199)) return NaN;
  if (length === dayEnd) return date;
  const gap = text.charCodeAt(dayEnd);
  const withSeconds = length === dayEnd + 9;
  if ((gap !== 0x20 && gap !== 0x54) || (!withSeconds && length !== dayEnd + 6)) return NaN;
  if (text.charCodeAt(dayEnd + 3) !== 0x3a || (withSeconds && text.charCodeAt(dayEnd + 6) !== 0x3a))
    return NaN;
  const hour = digits(text, dayEnd + 1, dayEnd + 3);
  const minute = digits(text, dayEnd + 4, dayEnd + 6);
  const second = withSeconds ? digits(text, dayEnd + 7, dayEnd + 9) : 0;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return NaN;
  return date + (hour * 3_600 + minute * 60 + second) / 86_400;
}

/** 1234, -12.5, 1,234.50: groups of three by comma and at most one dot that cannot group; NaN for everything else. */
export function quickNumber(text: string): number {
  const length = text.length;
  if (length === 0 || length > 16) return NaN;
  const from = text.charCodeAt(0) === 0x2d ? 1 : 0;
  let dot = -1;
  let commas = 0;
  /** Digits since the last mark. */
  let run = 0;
  for (let i = from; i < length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      run += 1;
      continue;
    }
    const endsGroup = commas === 0 ? run >= 1 && (run <= 3 || code === 0x2e) : run === 3;
    if (!endsGroup || dot >= 0) return NaN;
    if (code === 0x2e) dot = i;
    else if (code === 0x2c) commas += 1;
    else return NaN;
    run = 0;
  }
  if (run === 0 || (commas > 0 && dot < 0 && run !== 3)) return NaN;
  // A zero leads no groups: 0,123 is less than one.
  if (commas > 0) return text.charCodeAt(from) === zero ? NaN : +text.replace(/,/g, "");
  const couldGroup = dot > 0 && run === 3 && dot - from <= 3 && text.charCodeAt(from) !== zero;
  return couldGroup ? NaN : +text || 0;
}

/**
 * What the marks of a number can prove, at a glance: nothing for 1234 and for 1,234 or 1.234, the last mark where it
 * stands once, "look" where it takes a closer look.
 */
export function glanceAtMarks(text: string): "nothing" | "." | "," | "look" {
  let last = -1;
  let dots = 0;
  let commas = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2e) dots += 1;
    else if (code === 0x2c) commas += 1;
    else if (code === 0xff0c || code === 0xff0e) return "look";
    else continue;
    last = i;
  }
  if (last < 0) return "nothing";
  const dotLast = text.charCodeAt(last) === 0x2e;
  if ((dotLast ? dots : commas) > 1) return "look";
  const plainGroup =
    dots + commas === 1 && last <= 3 && last === text.length - 4 && text.charCodeAt(0) !== zero;
  return plainGroup && isDigit(text.charCodeAt(0)) ? "nothing" : dotLast ? "." : ",";
}

/** Letters, digits, Han characters and single inner spaces: a text that reads as itself. */
export function isTidy(text: string): boolean {
  const length = text.length;
  if (length === 0 || length > 64) return false;
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 && i > 0 && i < length - 1) continue;
    if (isDigit(code) || (code >= 0x4e00 && code <= 0x9fa5 && code !== 0x951f)) letters += 1;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) letters += 1;
    else if (code !== 0x2d && code !== 0x5f) return false;
  }
  return letters > 0 && !meansNothing(text);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) return NaN;
    value = value * 10 + code - zero;
  }
  return to > from ? value : NaN;
}

const isDigit = (code: number) => code >= zero && code <= 57;
