import type { Language } from "#core";
import { language } from "./looks.ts";

const LOCALE = { en: "en-GB", zh: "zh-CN" } as const;

/** Formats are costly to make and cheap to use: one a language and purpose. */
const made = new Map<string, Intl.NumberFormat>();

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language.value + JSON.stringify(options);
  const format = made.get(key) ?? new Intl.NumberFormat(LOCALE[language.value], options);
  made.set(key, format);
  return format;
}

/** 12,345 */
export function whole(value: number): string {
  return numberFormat({ maximumFractionDigits: 0 }).format(value);
}

/** ¥1.2万 · ¥12K; plain digits below ten thousand. */
export function shortMoney(value: number, currency: string | undefined): string {
  const far = Math.abs(value) >= 10_000;
  return numberFormat({
    ...moneyOptions(currency),
    ...(far ? { notation: "compact", maximumFractionDigits: 1 } : { maximumFractionDigits: 0 }),
    minimumFractionDigits: 0,
  }).format(value);
}

/** ¥12,345.60 */
export function fullMoney(value: number, currency: string | undefined): string {
  return numberFormat({
    ...moneyOptions(currency),
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
}

/** 12 % of customers: one digit below ten per cent, none above. */
export function percent(share: number): string {
  const digits = share > 0 && share < 0.1 ? 1 : 0;
  return numberFormat({ style: "percent", maximumFractionDigits: digits }).format(share);
}

/** 2026年8月19日 · 19 Aug 2026, from an ISO date and its time, where it has one. The machine's time zone has no say. */
export function date(iso: string): string {
  const [day = "", time = ""] = iso.split("T");
  return [dateFormat(language.value).format(new Date(`${day}T00:00:00Z`)), time.slice(0, 5)].join(" ").trim();
}

function dateFormat(spoken: Language): Intl.DateTimeFormat {
  const month = spoken === "zh" ? "long" : "short";
  return new Intl.DateTimeFormat(LOCALE[spoken], { year: "numeric", month, day: "numeric", timeZone: "UTC" });
}

function moneyOptions(currency: string | undefined): Intl.NumberFormatOptions {
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return {};
  return { style: "currency", currency, currencyDisplay: "narrowSymbol" };
}
