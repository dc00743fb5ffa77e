/** How a number with this format is handed over. */
export type NumberFormat =
  | { readonly shows: "number" | "date" | "time" | "duration" | "percent" }
  /** Zeros and fixed characters, e.g. 000-0000: each "0" of the pattern takes a digit. */
  | { readonly shows: "padded"; readonly pattern: string };

const number: NumberFormat = { shows: "number" };
const date: NumberFormat = { shows: "date" };
const time: NumberFormat = { shows: "time" };
const percent: NumberFormat = { shows: "percent" };

/** Formats that a file may name by number alone. 27–36 and 50–58 are dates in Chinese, Japanese and Korean Excel. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10 || id === 67 || id === 68) return percent;
  if ((id >= 18 && id <= 21) || id === 45 || id === 47 || (id >= 32 && id <= 35) || id === 55 || id === 56) {
    return time;
  }
  if (id === 46) return { shows: "duration" };
  const isDate =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || (id >= 71 && id <= 81);
  return isDate ? date : number;
}

/** What a format code such as `yyyy"年"m"月"` or `[h]:mm` makes of a number. Only its first section counts. */
export function numberFormat(code: string): NumberFormat {
  const { letters, literal } = firstSection(code);
  if (/^general/i.test(letters)) return number;
  if (/\[(h+|m+|s+)\]/i.test(letters)) return { shows: "duration" };
  const marks = letters.replace(/\[[^\]]*\]/g, "").replace(/am\/pm|a\/p|e[+-]/gi, "");
  if (/[yd]|a{3}|e|g|b[12]/i.test(marks)) return date;
  if (/[hs]/i.test(marks)) return time;
  if (/m/i.test(marks)) return date;
  if (marks.includes("%")) return percent;
  const zeros = marks.match(/0/g)?.length ?? 0;
  if (zeros >= 2 && /^[0()\-/ +]*$/.test(marks)) return { shows: "padded", pattern: literal };
  return number;
}

/** A format's first section twice: without quoted and escaped characters, and with them spelled out. */
function firstSection(code: string): { letters: string; literal: string } {
  let letters = "";
  let literal = "";
  for (const [part] of code.matchAll(/"[^"]*"?|[\\_*][\s\S]?|\[[^\]]*\]?|[\s\S]/g)) {
    if (part === ";") break;
    if (part.startsWith('"')) literal += part.replace(/"/g, "");
    else if (part.startsWith("\\")) literal += part.slice(1);
    else if (/^[_*]/.test(part)) literal += "";
    else {
      letters += part;
      if (!part.startsWith("[")) literal += part;
    }
  }
  return { letters, literal };
}

/** A number as a zero-padding format shows it. */
export function padded(value: number, pattern: string): string | number {
  if (value < 0 || value >= 1e15) return value;
  const width = pattern.match(/0/g)?.length ?? 0;
  const digits = Math.round(value).toString().padStart(width, "0");
  let next = digits.length - width;
  let first = true;
  return pattern.replace(/0/g, () => {
    const shown = first ? digits.slice(0, next + 1) : digits.charAt(next);
    first = false;
    next++;
    return shown;
  });
}
