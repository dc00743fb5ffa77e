import type { Dimension } from "../dimensions/dimension.ts";
import { dimensions } from "../dimensions/index.ts";
import type { Words } from "../words/words.ts";

/** The dimensions and settings in force. A trade's scheme says only what differs from the standard one. */
export interface Scheme {
  readonly id: string;
  readonly name: Words;
  readonly dimensions: readonly Dimension[];
  /** Setting id → value, for those no longer left to their standard or suggestion. */
  readonly settings: ReadonlyMap<string, number>;
}

export const standard: Scheme = {
  id: "standard",
  name: { en: "Standard", zh: "标准方案" },
  dimensions,
  settings: new Map(),
};
