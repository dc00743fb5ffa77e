import type { Words } from "./words/words.ts";

/**
 * A user's mistake as a value: place, what we saw, what to do. An exception is our bug.
 * Codes starting E_ mean something was not used; W_ that it was used and should be looked at.
 */
export interface Problem {
  readonly code: string;
  /** Tab name as the user reads it. */
  readonly tab?: string;
  /** Row number as the user reads it, the first row of the sheet being 1. */
  readonly row?: number;
  /** Column header as the user reads it. */
  readonly column?: string;
  /** The id of the setting it is about, or the name of the choice about a table. */
  readonly setting?: string;
  /** The raw cell or word, as found. */
  readonly saw?: string;
  /** The sentence in both languages, without the place: what we saw and what to do. */
  readonly message: Words;
  /** What the user may settle by hand, and one way to settle it (see CommandOptions.choices). */
  readonly choice?: { readonly name: string; readonly value: string } | undefined;
  /** On the record that closes a long list: how many more there are of this kind. */
  readonly more?: number;
  /** Nothing may be written while it stands. */
  readonly stops?: boolean;
}
