import type { Dimension } from "../dimensions/dimension.ts";
import { dimensions } from "../dimensions/index.ts";
import type { Measure } from "../measures/measure.ts";
import type { Words } from "../words/words.ts";
import type { SettingValue } from "./setting.ts";

/** The dimensions and settings in force. A trade's scheme says only what differs from the standard one. */
export interface Scheme {
  readonly id: string;
  readonly name: Words;
  readonly dimensions: readonly Dimension[];
  /** Setting id → value, for those no longer left to their standard or suggestion. */
  readonly settings: ReadonlyMap<string, SettingValue>;
  /** Measures beyond the standard ones that its rules may name. */
  readonly measures?: readonly Measure[];
}

export const standard: Scheme = {
  id: "standard",
  name: { en: "Standard", zh: "标准方案" },
  dimensions,
  settings: new Map(),
};
