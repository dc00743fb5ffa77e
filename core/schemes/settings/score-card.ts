import type { Setting } from "../setting.ts";

/** Value by a score card (D-01): points earned, and the points a grade takes. */
export const scoreCardSettings: readonly Setting[] = [
  {
    id: "points-per-ten-thousand",
    name: { en: "points per ten thousand spent", zh: "每万元得分" },
    kind: "number",
    means: {
      en: "Score card: points for every 10,000 of spend in 3 months, in proportion.",
      zh: "评分卡：近 3 个月每消费 1 万元的得分，按比例计。",
    },
    standard: 10,
  },
  {
    id: "points-per-contact",
    name: { en: "points per contact", zh: "每次联系得分" },
    kind: "number",
    means: {
      en: "Score card: points for every follow-up in 3 months.",
      zh: "评分卡：近 3 个月每次跟进的得分。",
    },
    standard: 2,
  },
  {
    id: "points-for-urgent-need",
    name: { en: "points for urgent need", zh: "紧急需求得分" },
    kind: "number",
    means: {
      en: "Score card: points for a need the customers' column or a follow-up of 3 months calls urgent.",
      zh: "评分卡：客户表标明、或近 3 个月跟进中提到紧急需求的得分。",
    },
    standard: 15,
  },
  {
    id: "grade-a-from",
    name: { en: "grade A from", zh: "A级分数线" },
    kind: "number",
    means: {
      en: "Score card: points from which the grade is A, which is high value.",
      zh: "评分卡：达到此分为 A 级，即高价值。",
    },
    standard: 80,
  },
  {
    id: "grade-b-from",
    name: { en: "grade B from", zh: "B级分数线" },
    kind: "number",
    means: {
      en: "Score card: points from which the grade is B, which is medium value.",
      zh: "评分卡：达到此分为 B 级，即中等价值。",
    },
    standard: 60,
  },
  {
    id: "grade-c-from",
    name: { en: "grade C from", zh: "C级分数线" },
    kind: "number",
    means: {
      en: "Score card: points from which the grade is C, below it D; both are low value.",
      zh: "评分卡：达到此分为 C 级，其下为 D 级，均为低价值。",
    },
    standard: 40,
  },
];
