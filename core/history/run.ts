/** One classification's identity: the same run on the same data gives the same answers. */
export interface Run {
  /** ISO date. */
  readonly asOf: string;
  readonly basis: "12m" | "lifetime";
  readonly scheme: string;
  /** Setting id → value in force, suggested ones included. */
  readonly settings: Readonly<Record<string, number | string>>;
  readonly version: string;
  /** Hash of as-of, scheme, settings, version and data. */
  readonly fingerprint: string;
}
