import { dimension } from "./dimension.ts";

/** VIP, regular, potential (D-23; without an earlier run there is nothing to hold a customer up). */
export const tier = dimension({
  id: "tier",
  topic: "worth",
  name: { en: "Tier", zh: "客户分级" },
  asks: { en: "Who gets VIP treatment?", zh: "谁享受 VIP 待遇？" },
  segments: [
    {
      id: "potential",
      name: { en: "Potential", zh: "潜在客户" },
      tone: "none",
      when: "has ordered is no",
      advice: { en: "Follow up until the first order.", zh: "跟进直到首单。" },
    },
    {
      id: "vip",
      name: { en: "VIP", zh: "VIP客户" },
      tone: "best",
      when: "at least 2 of (value is high; frequency is high; loyalty is high)",
      tag: { en: "VIP", zh: "VIP" },
      advice: {
        en: "Dedicated manager, priority, regular visits.",
        zh: "专属客户经理，优先服务，定期拜访。",
      },
      care: { owner: "dedicated", visitEvery: 14 },
    },
    {
      id: "regular",
      name: { en: "Regular", zh: "普通客户" },
      tone: "good",
      when: "otherwise",
      advice: { en: "Standard service, a few tailored touches.", zh: "标准服务，关键环节定制。" },
      care: { owner: "team", visitEvery: 30 },
    },
  ],
});
