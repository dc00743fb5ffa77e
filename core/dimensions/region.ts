import { dimension } from "./dimension.ts";

/** Where a customer is, seen from us (D-16). */
export const region = dimension({
  id: "region",
  topic: "who",
  name: { en: "Region", zh: "客户区域" },
  asks: { en: "Are they near us, elsewhere in the country, or abroad?", zh: "在本地、外地还是国外？" },
  unordered: true,
  segments: [
    {
      id: "local",
      name: { en: "Local", zh: "本地" },
      tone: "good",
      when: "region as recognised is local",
      advice: { en: "Visit in person; invite to events.", zh: "上门拜访，邀请参加活动。" },
      care: { owner: "team", visitEvery: 30 },
    },
    {
      id: "outside",
      name: { en: "Outside", zh: "外地" },
      tone: "fair",
      when: "region as recognised is outside or region as recognised is offshore and Hong Kong, Macau and Taiwan count as is outside",
      advice: { en: "Calls and video; plan visits by trip.", zh: "电话与视频沟通，出差时集中拜访。" },
    },
    {
      id: "international",
      name: { en: "International", zh: "国际" },
      tone: "fair",
      when: "region as recognised is not empty",
      advice: {
        en: "Mind law, culture and time zone; adapt products and service.",
        zh: "注意法规、文化与时差，调整产品和服务。",
      },
      tag: { en: "Abroad", zh: "国际客户" },
    },
  ],
});
