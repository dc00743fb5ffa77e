import { sections } from "../entities/industry/sections.ts";
import { dimension } from "./dimension.ts";

/** The section of GB/T 4754 a customer belongs to (D-17): one segment a letter. */
export const industry = dimension({
  id: "industry",
  topic: "who",
  unordered: true,
  name: { en: "Industry", zh: "客户行业" },
  asks: { en: "Which industry are they in?", zh: "属于哪个行业？" },
  segments: [...sections.values()].map(({ id, name }) => ({
    id,
    name,
    tone: "fair" as const,
    when: `industry as recognised is ${id}`,
    advice: { en: "", zh: "" },
  })),
});
