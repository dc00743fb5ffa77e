import type { Setting } from "../setting.ts";

/** What speaks of a preference for one category, or for several (D-21). */
export const preferenceSettings: readonly Setting[] = [
  {
    id: "preference-from",
    name: { en: "preference judged from", zh: "偏好判断起点" },
    kind: "count",
    means: {
      en: "So many orders, and so many lines in them, are needed to speak of a preference.",
      zh: "至少需要这么多笔订单和明细行，才判断偏好。",
    },
    standard: 2,
  },
  {
    id: "single-category-share",
    name: { en: "single category share", zh: "单一偏好占比" },
    kind: "percent",
    means: {
      en: "One category of at least this share of the purchases is a preference.",
      zh: "某一品类占采购达到此比例，即为单一偏好。",
    },
    standard: 0.6,
  },
  {
    id: "concentrated-from",
    name: { en: "concentrated from", zh: "集中线" },
    kind: "number",
    means: {
      en: "Category concentration (sum of squared shares, 0–1) from which purchases are concentrated.",
      zh: "品类集中度（各占比平方和，0–1）达到此数为集中。",
    },
    standard: 0.5,
    between: [0, 1],
  },
  {
    id: "several-categories-from",
    name: { en: "several categories from", zh: "多类起点" },
    kind: "count",
    means: {
      en: "So many categories bought are several.",
      zh: "购买品类达到此数才算多类。",
    },
    standard: 3,
  },
  {
    id: "spread-up-to",
    name: { en: "spread up to", zh: "分散线" },
    kind: "number",
    means: {
      en: "Category concentration up to which purchases are spread over several categories.",
      zh: "品类集中度不超过此数为分散。",
    },
    standard: 0.4,
    between: [0, 1],
  },
  {
    id: "chosen-category",
    name: { en: "chosen category", zh: "所选品类" },
    kind: "text",
    means: {
      en: "The category whose share is looked at to find whom to sell more of it. Empty: the one that sells best.",
      zh: "查看哪一品类的占比，以寻找交叉销售对象。留空为最畅销的品类。",
    },
    standard: "",
  },
  {
    id: "strong-in-category",
    name: { en: "strong in category", zh: "品类偏好高线" },
    kind: "percent",
    means: {
      en: "Share of the chosen category from which a customer is strong in it.",
      zh: "所选品类占比达到此比例为偏好较高。",
    },
    standard: 0.5,
  },
  {
    id: "medium-in-category",
    name: { en: "medium in category", zh: "品类偏好中线" },
    kind: "percent",
    means: {
      en: "Share of the chosen category from which a customer is medium in it; below it weak.",
      zh: "所选品类占比达到此比例为偏好中等，其下为较低。",
    },
    standard: 0.15,
  },
];
