import { dimension } from "./dimension.ts";

/** What the customer mainly does (D-19). */
export const businessType = dimension({
  id: "business-type",
  topic: "who",
  name: { en: "Business type", zh: "业务类型" },
  asks: { en: "Do they serve, make or trade?", zh: "客户做服务、制造还是贸易？" },
  unordered: true,
  segments: [
    {
      id: "service",
      name: { en: "Service business", zh: "服务型" },
      tone: "good",
      when: "business type as recognised is service",
      advice: {
        en: "Fast answers; help them serve their own customers.",
        zh: "快速响应，助其服务终端客户。",
      },
    },
    {
      id: "manufacturing",
      name: { en: "Manufacturing business", zh: "制造型" },
      tone: "good",
      when: "business type as recognised is manufacturing or manufacturing includes is b-e and industry as recognised is not empty and industry as recognised is one of b, d, e",
      advice: {
        en: "Steady supply, quality papers, framework contracts.",
        zh: "稳定供货、质量文件、框架合同。",
      },
    },
    {
      id: "trading",
      name: { en: "Trading business", zh: "贸易型" },
      tone: "good",
      when: "business type as recognised is trading",
      advice: { en: "Margins, delivery dates, terms of payment.", zh: "关注价差、交期与账期。" },
    },
    {
      id: "other",
      name: { en: "Other", zh: "其他" },
      tone: "fair",
      when: "business type as recognised is not empty",
      advice: { en: "Find out what they mainly do.", zh: "了解其主营业务。" },
    },
  ],
});
