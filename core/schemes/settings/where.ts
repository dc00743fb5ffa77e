import type { Setting } from "../setting.ts";

const outside = { id: "outside", name: { en: "outside", zh: "外地" } };
const international = { id: "international", name: { en: "international", zh: "国际" } };

/** Where we are ourselves, and what counts as near (D-16). */
export const whereSettings: readonly Setting[] = [
  {
    id: "home-country",
    name: { en: "home country", zh: "本国" },
    kind: "text",
    means: {
      en: "The country we are in; so are customers whose city or state says no country. Suggested: the one most of your customers are in.",
      zh: "我们所在的国家；只写城市或州而未写国家的客户也视为在本国。建议值：多数客户所在的国家。",
    },
    standard: { mostFrequent: "country-as-written", share: 0.5, counting: ["province", "city"] },
  },
  {
    id: "home-province",
    name: { en: "home province", zh: "本省" },
    kind: "text",
    means: {
      en: "Our province or state; only needed where the city alone does not say it.",
      zh: "我们所在的省份；仅当城市本身不足以说明时才需填写。",
    },
    standard: "",
  },
  {
    id: "home-city",
    name: { en: "home city", zh: "本地城市" },
    kind: "text",
    means: {
      en: "The city we are in, such as Berlin or “Chicago, IL”: customers there are local. Suggested: your customers' most frequent city, if at least a fifth are there.",
      zh: "我们所在的城市，例如“杭州”或“Berlin, Germany”，同城客户为本地客户。建议值：客户最多的城市（至少占五分之一）。",
    },
    standard: { mostFrequent: "city-as-written", share: 0.2 },
  },
  {
    id: "home-district",
    name: { en: "home district", zh: "本区县" },
    kind: "text",
    means: { en: "Our district, where local means the same district.", zh: "以同区县为本地时填写。" },
    standard: "",
  },
  {
    id: "local-within",
    name: { en: "local within", zh: "本地范围" },
    kind: "text",
    choices: [
      { id: "city", name: { en: "the same city", zh: "同城" } },
      { id: "district", name: { en: "the same district", zh: "同区县" } },
      { id: "province", name: { en: "the same province", zh: "同省" } },
      { id: "country", name: { en: "the same country", zh: "同国" } },
    ],
    means: { en: "How near a local customer is.", zh: "多近算本地客户。" },
    standard: "city",
  },
  {
    id: "offshore-counts-as",
    name: { en: "Hong Kong, Macau and Taiwan count as", zh: "港澳台算作" },
    kind: "text",
    choices: [outside, international],
    means: {
      en: "Seen from a home on the mainland.",
      zh: "以内地为本地时，港澳台客户算外地还是国际。",
    },
    standard: "outside",
  },
  {
    id: "geography-by",
    name: { en: "geography by", zh: "地理划分" },
    kind: "text",
    choices: [
      { id: "province", name: { en: "province or state", zh: "省份" } },
      { id: "city", name: { en: "city", zh: "城市" } },
      { id: "greater-region", name: { en: "greater region", zh: "大区" } },
      { id: "country", name: { en: "country", zh: "国家" } },
    ],
    means: { en: "What the question “Geography” divides the world into.", zh: "“地理位置”按什么划分。" },
    standard: "province",
  },
];
