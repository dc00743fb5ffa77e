import type { Classification } from "../classification.ts";
import type { Problem } from "../problem.ts";
import type { Scheme } from "../schemes/scheme.ts";
import type { Language, Words } from "../words/words.ts";
import type { Plan } from "./plan.ts";

/** What every menu action is told. Dates are days since 1970-01-01. */
export interface CommandOptions {
  /** Today in the civil calendar of the spreadsheet (or machine). */
  readonly today: number;
  /** The run's date where the user chose one. */
  readonly asOf?: number | undefined;
  readonly language: Language;
  /** What the user settled by hand: "TAB.COLUMN" → field, setting name → value (see tables/match and schemes). */
  readonly choices: ReadonlyMap<string, string>;
  /** Told now and then how much of the long part, saying why for everybody, is done: 0…1. */
  readonly progress?: (fraction: number) => void;
  /** The scheme chosen by hand; without one the workbook's, else the standard. */
  readonly scheme?: Scheme | undefined;
}

/** What a command would do. With a stopping problem the plan does no more than mark mistakes in our own tabs. */
export interface Outcome {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  /** The plan in sentences, for a preview. */
  readonly told: readonly Words[];
  /** Present when the command classified. */
  readonly classification?: Classification;
}
