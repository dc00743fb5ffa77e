import { dimension } from "./dimension.ts";

/** How big the company is (D-15 b); how much it buys from us is another question. Micro companies are small ones. */
export const companySize = dimension({
  id: "company-size",
  topic: "who",
  name: { en: "Company size", zh: "企业规模" },
  asks: { en: "How big is the company?", zh: "企业本身有多大？" },
  unordered: true,
  segments: [
    {
      id: "large",
      name: { en: "Large company", zh: "大型企业" },
      tone: "best",
      when: "company size as recognised is large",
      advice: { en: "A named account manager; know every decision maker.", zh: "专人负责，摸清各决策人。" },
    },
    {
      id: "medium",
      name: { en: "Medium company", zh: "中型企业" },
      tone: "good",
      when: "company size as recognised is medium",
      advice: { en: "A team with clear duties.", zh: "团队分工服务。" },
    },
    {
      id: "small",
      name: { en: "Small company", zh: "小型企业" },
      tone: "fair",
      when: "company size as recognised is one of small, micro",
      advice: { en: "Standard service, automated where it can be.", zh: "标准化、自动化服务。" },
    },
  ],
});
