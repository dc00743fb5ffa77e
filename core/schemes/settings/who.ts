import type { Setting } from "../setting.ts";

const personal = { id: "personal", name: { en: "Personal", zh: "个人" } };
const enterprise = { id: "enterprise", name: { en: "Enterprise", zh: "企业" } };
const government = { id: "government", name: { en: "Government", zh: "政府" } };

/** How special kinds of customers are counted: nature, industry (D-17, D-18). */
export const natureSettings: readonly Setting[] = [
  {
    id: "sole-traders-count-as",
    name: { en: "sole traders count as", zh: "个体工商户算作" },
    kind: "text",
    choices: [enterprise, personal],
    means: {
      en: "Whether a sole trader counts as Enterprise or Personal.",
      zh: "个体工商户算企业还是个人。",
    },
    standard: "enterprise",
  },
  {
    id: "institutions-count-as",
    name: { en: "institutions count as", zh: "事业单位算作" },
    kind: "text",
    choices: [
      {
        id: "by-code",
        name: { en: "Government (Enterprise by its name alone)", zh: "政府（仅凭名称的算企业）" },
        also: ["Government if the credit code says so", "信用代码为准"],
      },
      government,
      enterprise,
    ],
    means: {
      en: "Schools, hospitals and other public institutions: government where a credit code that begins with 12 or a column of yours says so, enterprise where only the name does – or always one of the two.",
      zh: "学校、医院等事业单位：信用代码以 12 开头或性质列写明的算政府，只看名称像的算企业；也可一律算作其中一种。",
    },
    standard: "by-code",
  },
  {
    id: "associations-count-as",
    name: { en: "associations count as", zh: "社会组织算作" },
    kind: "text",
    choices: [enterprise, government],
    means: {
      en: "Associations, foundations and private non-enterprise units.",
      zh: "社会团体、基金会和民办非企业单位。",
    },
    standard: "enterprise",
  },
  {
    id: "nature-exceptions",
    name: { en: "nature exceptions", zh: "性质例外名单" },
    kind: "text",
    means: {
      en: "Names that their words put in the wrong place, such as: New China Club = company; Old Pier = person.",
      zh: "按字面会判错的名称，例如：新华书店 = 企业；老码头 = 个人。",
    },
    form: "exceptions",
    standard: "",
  },
  {
    id: "manufacturing-includes",
    name: { en: "manufacturing includes", zh: "制造业包括" },
    kind: "text",
    choices: [
      { id: "c", name: { en: "manufacturing only", zh: "仅制造业" } },
      { id: "b-e", name: { en: "mining to construction", zh: "采矿至建筑" } },
    ],
    means: {
      en: "Which sections of GB/T 4754 the industry group and the business type “manufacturing” take in: manufacturing only (C), or mining to construction (B to E).",
      zh: "“制造”包括国民经济行业分类的哪些门类：仅制造业（C），或采矿至建筑（B 至 E）。",
    },
    standard: "c",
  },
];
