import { dimension } from "./dimension.ts";

/** The places customers are in, made from the data: provinces by default (S2; D-16). */
export const geography = dimension({
  id: "geography",
  topic: "who",
  name: { en: "Geography", zh: "地理位置" },
  asks: { en: "Which part of the world are they in?", zh: "客户分布在哪里？" },
  segments: [],
  segmentsFrom: { name: "geography-part", most: 20 },
});
