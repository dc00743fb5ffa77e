import { both, type Words } from "../words/words.ts";

/** One classification's identity: the same run on the same data gives the same answers. */
export interface Run {
  /** ISO date; with a time of day where recency is in elapsed days. */
  readonly asOf: string;
  readonly basis: "12m" | "lifetime";
  readonly scheme: string;
  /** Setting id → value in force, suggested ones included. */
  readonly settings: Readonly<Record<string, number | string>>;
  readonly version: string;
  /** Hash of as-of, scheme, settings, version and data. */
  readonly fingerprint: string;
}

/** How long the window of the basis "12m" is: 12 months, or as many days as a setting says. */
export function windowOf({ settings }: Pick<Run, "settings">): Words {
  const days = settings["window-days"] ?? 365;
  if (days === 365) return { en: "12 months", zh: "12 个月" };
  return both({ en: "{days} days", zh: "{days} 天" }, { days });
}
