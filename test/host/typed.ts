import { civilSerial } from "./zone.ts";

/** What a cell holds after somebody typed a text, or a script wrote one: they are the same to Sheets. */
export interface Typed {
  readonly value: string | number | boolean;
  readonly formula?: string;
  /** The number format the cell takes on by itself. */
  readonly format?: string;
}

interface Locale {
  readonly decimal: "." | ",";
  readonly dayFirst: boolean;
}

const MONTH_FIRST = /^(en_US|en_PH|zh|ja|ko)/;
const COMMA_DECIMAL = /^(de|fr|es|it|pt|nl|pl|ru|tr|sv|da|fi|nb)/;

function localeOf(name: string): Locale {
  return { decimal: COMMA_DECIMAL.test(name) ? "," : ".", dayFirst: !MONTH_FIRST.test(name) };
}

/** Read a text as Sheets reads typing, by the spreadsheet's locale. `year` completes "1/2". */
export function typed(text: string, localeName: string, year: number): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^=./.test(text)) return { value: "#NAME?", formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: /^t/i.test(trimmed) };
  const locale = localeOf(localeName);
  const found = number(trimmed, locale) ?? date(trimmed, locale, year) ?? time(trimmed);
  if (found) return found;
  if (/^[+-]./.test(trimmed)) return { value: "#ERROR!", formula: `=${trimmed}` };
  return { value: text };
}

function number(text: string, { decimal }: Locale): Typed | undefined {
  const group = decimal === "." ? "," : "\\.";
  const point = decimal === "." ? "\\." : ",";
  const pattern = new RegExp(
    `^[+-]?(\\d{1,3}(${group}\\d{3})+|\\d+)?(${point}\\d*)?(e[+-]?\\d+)?(\\s*%)?$`,
    "i",
  );
  if (!/\d/.test(text) || !pattern.test(text)) return undefined;
  const plain = text.replace(new RegExp(group, "g"), "").replace(",", ".").replace(/\s*%$/, "");
  return text.endsWith("%") ? { value: Number(plain) / 100, format: "0%" } : { value: Number(plain) };
}

function date(text: string, { dayFirst }: Locale, thisYear: number): Typed | undefined {
  const [day, clock, ...rest] = text.split(/[ T]/);
  if (rest.length > 0) return undefined;
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(day ?? "");
  const short = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?$/.exec(day ?? "");
  const [first, second] = [Number(short?.[1]), Number(short?.[2])];
  const parts = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : short && [Number(short[3] ?? thisYear), dayFirst ? second : first, dayFirst ? first : second];
  const seconds = clock === undefined ? 0 : secondsOf(clock);
  if (!parts || seconds === undefined) return undefined;
  const [year = 0, month = 0, dayOfMonth = 0] = parts;
  const real = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== dayOfMonth) return undefined;
  return {
    value: civilSerial(year, month, dayOfMonth, seconds),
    format: clock === undefined ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss",
  };
}

function time(text: string): Typed | undefined {
  const seconds = secondsOf(text);
  return seconds === undefined ? undefined : { value: seconds / 86_400, format: "hh:mm:ss" };
}

function secondsOf(text: string): number | undefined {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  return parts ? Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0) : undefined;
}
