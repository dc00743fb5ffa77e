import { headcountBands } from "../../entities/company-size.ts";
import { sizeStandard, sizeStandardEu } from "../../entities/size-standard.ts";
import type { Setting } from "../setting.ts";

/** How big is big, for a company (D-15 b). */
export const companySizeSettings: readonly Setting[] = [
  {
    id: "size-standard",
    name: { en: "size standard", zh: "规模标准" },
    kind: "text",
    choices: [
      { id: "china", name: sizeStandard.name },
      { id: "eu", name: sizeStandardEu },
      {
        id: "headcount",
        name: { en: "headcount bands", zh: "通用人数档" },
        also: ["people alone", "仅按人数"],
      },
    ],
    means: {
      en: `Which standard company size goes by: China's (${sizeStandard.document}, by industry), that of the European Union, or headcount bands alone. Suggested by the currency of their revenue, else of your sales.`,
      zh: `企业规模采用的标准：${sizeStandard.document}（按行业）、欧盟标准，或通用人数档。建议值随企业营收（否则随销售额）的币种。`,
    },
    standard: { inYuan: "china", abroad: "eu" },
  },
  {
    id: "large-headcount",
    name: { en: "large headcount", zh: "大型人数线" },
    kind: "count",
    means: {
      en: "People from which a company is large where no standard applies.",
      zh: "无适用标准时，人数达到此数为大型。",
    },
    standard: headcountBands.large,
  },
  {
    id: "medium-headcount",
    name: { en: "medium headcount", zh: "中型人数线" },
    kind: "count",
    means: { en: "People from which it is medium.", zh: "人数达到此数为中型。" },
    standard: headcountBands.medium,
  },
  {
    id: "small-headcount",
    name: { en: "small headcount", zh: "小型人数线" },
    kind: "count",
    means: {
      en: "People from which it is small; below it is micro.",
      zh: "人数达到此数为小型，不足为微型。",
    },
    standard: headcountBands.small,
  },
];
