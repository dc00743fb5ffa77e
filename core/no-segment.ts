import type { Classified } from "./classification.ts";
import type { Segment } from "./dimensions/dimension.ts";

/** The answer for customers no rule is for though nothing is missing: questions without "otherwise" have such. */
const noSegment: Segment = {
  id: "no-segment",
  name: { en: "No segment", zh: "未归类" },
  tone: "none",
  when: "otherwise",
  advice: { en: "", zh: "" },
};

/** Codes may point past the last segment: where some do, a segment of their own stands there. */
export function withNoSegment({ dimension, codes }: Classified): Classified {
  const { segments } = dimension;
  if (!codes.includes(segments.length)) return { dimension, codes };
  return { dimension: { ...dimension, segments: [...segments, noSegment] }, codes };
}
