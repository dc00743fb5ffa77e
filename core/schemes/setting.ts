import type { Kind } from "../cells/cell.ts";
import type { Words } from "../words/words.ts";
import type { Choice } from "./choice.ts";

/** How a line is suggested from the user's own data until a cell holds it. */
export interface Suggestion {
  /** A measure over the customers who have bought, or the gaps between purchase days of all customers pooled. */
  readonly of: string | { readonly pooled: "purchase-gaps" };
  /** Only values above zero, then of all customers. */
  readonly positive?: boolean;
  /** Type 7 quantile, 0…1. */
  readonly quantile: number;
  /** Round to so many significant digits, for a line people can remember. */
  readonly digits?: number;
  /** Round up to a whole number, and not below this. */
  readonly wholeFrom?: number;
  /** Below so many values the data say too little. */
  readonly fewest?: { readonly values: number; readonly otherwise: number };
}

interface Described {
  readonly id: string;
  readonly name: Words;
  /** Other words it is known by. */
  readonly also?: readonly string[];
  readonly means: Words;
  /** The whole run goes by it, whatever the rules. */
  readonly ofRun?: true;
}

/** A number in a cell that rules lean on. */
export interface NumberSetting extends Described {
  readonly kind: Exclude<Kind, "text" | "id">;
  readonly unit?: "days";
  /** A number, a line suggested from the data, or the run's own date. */
  readonly standard: number | Suggestion | "as of";
  /** The smallest and the largest it may be, where its kind does not say so already (setting-range.ts). */
  readonly between?: readonly [number, number];
}

/** A word suggested from the user's own data until a cell holds it. */
export type WordSuggestion = MostFrequent | { readonly inYuan: string; readonly abroad: string };

export interface MostFrequent {
  readonly mostFrequent: string;
  /** Least share of the customers whose word is known, 0…1. */
  readonly share: number;
  /** Fields that make a customer count though the word is not known: a city that says no country is in none. */
  readonly counting?: readonly string[];
}

/** A word in a cell: one of several choices, lines for scores, or a text of the user's own. */
export interface WordSetting extends Described {
  readonly kind: "text";
  /** What it may be, by id; any text where there are none. */
  readonly choices?: readonly Choice[];
  /** The text is a list: numbers from small to large, such as 30; 60; 90, or names with a nature each. */
  readonly form?: "lines" | "exceptions";
  /**
   * A choice's id or a text, empty for nothing; or one that is suggested: the word most customers
   * have in a measure, if so many have it, or by the currency of their own revenue (unknown counts as yuan).
   */
  readonly standard: string | WordSuggestion;
}

export type Setting = NumberSetting | WordSetting;

/** A setting's value: a number (yes/no as 1/0, dates as day numbers, percent as a fraction), or a choice's id or text. */
export type SettingValue = number | string;
