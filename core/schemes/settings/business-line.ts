import type { Setting } from "../setting.ts";

/** Which of our lines a customer uses (D-20). */
export const businessLineSettings: readonly Setting[] = [
  {
    id: "other-line-from",
    name: { en: "other line from", zh: "其他业务线占比" },
    kind: "percent",
    means: {
      en: "A line beside the main one that makes so much of a customer's purchases is one of theirs too.",
      zh: "主业务线之外，占客户采购达到此比例的业务线也算在内。",
    },
    standard: 0.1,
  },
];
