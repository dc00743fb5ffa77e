import type { Tone } from "../dimensions/dimension.ts";

/** Light enough for black text on them; told apart by people who do not see red and green, and never alone: a word stands beside. */
export const toneColours: Readonly<Record<Tone, string>> = {
  best: "#c9e9dd",
  good: "#d3e8f8",
  fair: "#e4e6f7",
  watch: "#fff3c4",
  risk: "#fbd9c2",
  lost: "#ecd5e6",
  none: "#eeeeec",
};
