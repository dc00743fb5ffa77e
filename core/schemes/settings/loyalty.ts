import { LOYALTY_ENOUGH, LOYALTY_WEIGHTS } from "../../measures/loyalty-weights.ts";
import { both } from "../../words/words.ts";
import type { Setting } from "../setting.ts";

/** How loyal is loyal (D-10). */
export const loyaltySettings: readonly Setting[] = [
  {
    id: "high-loyalty-from",
    name: { en: "high loyalty from", zh: "高忠诚线" },
    kind: "number",
    means: both(
      {
        en: "Loyalty score (0–100) from which loyalty is high. The score is the weighted mean of what is known, worth {enough} or more: tenure, full at 3 years ({tenure}); active quarters of the last four ({quarters}); spend rank ({spend}); payments on time ({payments}); newest answer ({feedback}).",
        zh: "忠诚度得分（0–100）达到此数为高。得分为已知各项的加权平均，权重合计至少 {enough}：年资，满 3 年得满分（{tenure}）；近四季活跃季数（{quarters}）；消费排名（{spend}）；按时付款占比（{payments}）；最近评价（{feedback}）。",
      },
      { ...LOYALTY_WEIGHTS, enough: LOYALTY_ENOUGH },
    ),
    standard: 70,
    between: [0, 100],
  },
  {
    id: "medium-loyalty-from",
    name: { en: "medium loyalty from", zh: "中忠诚线" },
    kind: "number",
    means: { en: "Loyalty score from which loyalty is medium.", zh: "忠诚度得分达到此数为中。" },
    standard: 40,
    between: [0, 100],
  },
  {
    id: "new-customer-within",
    name: { en: "new customer within", zh: "新客户天数" },
    kind: "count",
    unit: "days",
    means: {
      en: "A first order within so many days makes a new customer (loyalty state).",
      zh: "首单在此天数内为新客户（忠诚状态）。",
    },
    standard: 90,
  },
];
