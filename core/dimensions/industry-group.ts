import { dimension } from "./dimension.ts";

/** The three industries the articles name, and the rest (D-17 roll-up). */
export const industryGroup = dimension({
  id: "industry-group",
  topic: "who",
  unordered: true,
  name: { en: "Industry group", zh: "行业大类" },
  asks: { en: "Finance, manufacturing or services?", zh: "金融、制造还是服务？" },
  segments: [
    {
      id: "finance",
      name: { en: "Finance", zh: "金融" },
      tone: "good",
      when: "industry as recognised is j",
      advice: { en: "Mind compliance and data security.", zh: "注意合规与数据安全。" },
    },
    {
      id: "manufacturing",
      name: { en: "Manufacturing", zh: "制造" },
      tone: "good",
      when: "industry as recognised is c or manufacturing includes is b-e and industry as recognised is one of b, d, e",
      advice: {
        en: "Reliable supply, quality papers, framework prices.",
        zh: "稳定供货、质量文件、框架价格。",
      },
    },
    {
      id: "services",
      name: { en: "Services", zh: "服务" },
      tone: "good",
      when: "industry as recognised is one of g, h, i, k, l, m, n, o, p, q, r",
      advice: { en: "Fast answers and flexible terms.", zh: "响应快，条款灵活。" },
    },
    {
      id: "other",
      name: { en: "Other", zh: "其他" },
      tone: "fair",
      when: "industry as recognised is not empty",
      advice: { en: "Find out what they mainly do.", zh: "了解其主营业务。" },
    },
  ],
});
