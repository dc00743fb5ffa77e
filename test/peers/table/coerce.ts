const NUMBER = /^-?\d+(\.\d+)?$/;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$|^(\d{4})\/(\d\d?)\/(\d\d?)$/;
const DAY_LENGTH = 86_400_000;

/** A text without the spaces around it. */
export function trimmed(text: string): string {
  return text.startsWith(" ") || text.endsWith(" ") ? text.replace(/^ +| +$/g, "") : text;
}

/** `¥1,234.50` → 1234.5; NaN for what is no number. */
export function toNumber(text: string): number {
  const plain = trimmed(text).replace(/^¥/, "").replaceAll(",", "");
  return NUMBER.test(plain) ? Number(plain) : Number.NaN;
}

/** Rounded to cents. */
export function toMoney(text: string): number {
  return Math.round(toNumber(text) * 100) / 100;
}

/** Days since 1970-01-01; NaN for what is no day. */
export function toDay(text: string): number {
  const parts =
    DAY.exec(trimmed(text))
      ?.slice(1)
      .filter((part) => part !== undefined) ?? [];
  const [year = Number.NaN, month = 0, date = 0] = parts.map(Number);
  const time = Date.UTC(year, month - 1, date);
  return new Date(time).getUTCDate() === date ? time / DAY_LENGTH : Number.NaN;
}
