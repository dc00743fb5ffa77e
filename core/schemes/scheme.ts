import type { Dimension } from "../dimensions/dimension.ts";
import { dimensions } from "../dimensions/index.ts";
import type { Measure } from "../measures/measure.ts";
import type { Words } from "../words/words.ts";
import type { SettingValue } from "./setting.ts";

/** The dimensions and settings in force. A trade's scheme says only what differs from the standard one. */
export interface Scheme {
  readonly id: string;
  readonly name: Words;
  /** Whom it suits, in a sentence. */
  readonly suits?: Words;
  readonly dimensions: readonly Dimension[];
  /** Switched off: ids of dimensions ("rfm"), of segments ("value/low") and of segments made from data ("industry/*"). */
  readonly off?: readonly string[];
  /** Setting id → value, for those no longer left to their standard or suggestion. */
  readonly settings: ReadonlyMap<string, SettingValue>;
  /** The run's date where a cell fixes it, days since 1970-01-01. */
  readonly asOf?: number | undefined;
  /** Measures beyond the standard ones that its rules may name. */
  readonly measures?: readonly Measure[];
}

export const standard: Scheme = {
  id: "standard",
  name: { en: "Standard", zh: "标准方案" },
  suits: { en: "Any business with customers and orders.", zh: "适合任何有客户和订单的生意。" },
  dimensions,
  settings: new Map(),
};
