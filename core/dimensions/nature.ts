import { dimension } from "./dimension.ts";

/** In whose name a customer trades (D-18): eight recognised natures folded into the three the articles name. */
export const nature = dimension({
  id: "nature",
  topic: "who",
  unordered: true,
  name: { en: "Nature", zh: "客户性质" },
  asks: { en: "A person, a company or a public body?", zh: "是个人、企业还是政府？" },
  segments: [
    {
      id: "government",
      name: { en: "Government", zh: "政府" },
      tone: "good",
      when: "nature as recognised is one of government, mass-organisation or nature as recognised is institution and institutions count as is one of by-code, government or nature as recognised is like-institution and institutions count as is government or nature as recognised is social-organisation and associations count as is government",
      advice: {
        en: "Keep in touch and in step with policy changes.",
        zh: "保持沟通合作，关注政策变化。",
      },
      tag: { en: "Government", zh: "政府客户" },
    },
    {
      id: "personal",
      name: { en: "Personal", zh: "个人" },
      tone: "fair",
      when: "nature as recognised is personal or nature as recognised is sole-trader and sole traders count as is personal",
      advice: {
        en: "Care and convenience; store as little personal data as you can.",
        zh: "关怀与便利，尽量少存个人信息。",
      },
    },
    {
      id: "enterprise",
      name: { en: "Enterprise", zh: "企业" },
      tone: "good",
      when: "nature as recognised is not empty",
      advice: {
        en: "Know the contact person and who decides.",
        zh: "明确联系人与决策人。",
      },
    },
  ],
});
