import { firstPhone } from "../../entities/places/phone-number.ts";

/** Text without differences of case, width and spaces: for suggesting, never for merging. */
export function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200B-\u200D\uFEFF]+/g, "");
}

/** A name without differences of case, width, spaces, commas and periods either: “Acme, Inc.” is “ACME Inc”. */
export function foldedName(text: string): string {
  return folded(text).replace(/[.,。、·]/g, "");
}

/** The digits of the first phone in a cell, without the country code of China: what phones are compared by. */
export function phoneDigits(text: string): string {
  return firstPhone(text).digits.replace(/^(?:00)?86(?=1\d{10}$)/, "");
}

/** An e-mail address as compared. */
export function emailKey(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

/** What a cell that points at a customer is compared by: digits of a phone, folded e-mail, anything else as written. */
export function comparable(field: string, text: string): string {
  if (field.endsWith("phone") || field === "mobile") return phoneDigits(text) || text;
  return field.endsWith("email") ? emailKey(text) : text;
}
