import type { Cell } from "./cell.ts";

/** What is known about a cell from its column or its file. */
export interface CellContext {
  /** Order of day, month and year where the text alone does not say. */
  readonly order?: "DMY" | "MDY" | "YMD";
  /** The decimal mark of the column. */
  readonly decimal?: "." | ",";
  /** The user said so: not to be doubted again. */
  readonly chosen?: boolean;
  /** What a bare number means in a percent column: 0.12 or 12. */
  readonly scale?: "fraction" | "points";
  /** Minutes east of UTC: the user said that big numbers are timestamps, to be read in this zone. */
  readonly timestamps?: number;
  /** Day number; a later date gets a warning. */
  readonly today?: number;
  /** The workbook counts its days from 1904. */
  readonly date1904?: boolean;
  /** The number is shown as a percentage. */
  readonly pctFormat?: boolean;
  /** The cell as shown, where it differs from the number. */
  readonly display?: string;
}

/** What a message about a cell needs to be said: the cell as found, two possible meanings, a suggestion. */
export interface Seen {
  readonly raw: string;
  readonly a?: string;
  readonly b?: string;
  readonly s?: string;
}

export interface Found {
  readonly is: "value";
  /** Number kinds: a number (a date in days, yes/no as 1/0); id and text: text. */
  readonly value: number | string;
  /** W_ codes: used, but to be looked at. */
  readonly warnings: readonly string[];
  /** ISO code, where the cell says it. */
  readonly currency?: string;
}

export interface Blank {
  readonly is: "blank";
}

/** An E_ code: the cell was not used. */
export interface Trouble {
  readonly is: "trouble";
  readonly code: string;
  readonly seen: Seen;
}

/** One cell, read: a value, nothing, or what is wrong with it. */
export type Reading = Found | Blank | Trouble;

export const blank: Blank = { is: "blank" };

export function found(value: number | string, warnings: readonly string[] = [], currency?: string): Found {
  return currency === undefined
    ? { is: "value", value, warnings }
    : { is: "value", value, warnings, currency };
}

export function trouble(code: string, raw: string, more: Omit<Seen, "raw"> = {}): Trouble {
  return {
    is: "trouble",
    code,
    seen: { raw: raw.length > longest ? `${raw.slice(0, longest)}…` : raw, ...more },
  };
}

/** Longer cells are no date and no number: refused before any pattern looks at them. */
export const longest = 64;

/** The cell as the user sees it. */
export function rawText(cell: Cell): string {
  return cell === null ? "" : cell === true ? "TRUE" : cell === false ? "FALSE" : String(cell);
}
