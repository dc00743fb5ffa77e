import type { Words } from "../words/words.ts";
import { scored } from "./buyers.ts";
import type { Measure } from "./measure.ts";
import { measure } from "./measure.ts";

/** Means over the scored customers: other lines for the eight RFM classes (D-06 "Other conventions"). */
export const averages: readonly Measure[] = [
  average("days-since-last-order", "days", { en: "average days since last order", zh: "平均距上次购买天数" }),
  average("orders", "number", { en: "average orders", zh: "平均订单数" }),
  average("spend", "money", { en: "average spend", zh: "平均消费金额" }),
  average("recency-score", "number", { en: "average recency score", zh: "平均近度得分" }),
  average("frequency-score", "number", { en: "average frequency score", zh: "平均频度得分" }),
  average("monetary-score", "number", { en: "average monetary score", zh: "平均额度得分" }),
];

function average(of: string, kind: "days" | "number" | "money", name: Words): Measure {
  return measure({
    id: `average-${of}`,
    name,
    kind: kind === "days" ? "number" : kind,
    ...(kind === "days" && { unit: kind }),
    needs: {
      en: "order dates, order counts and amounts of customers who bought",
      zh: "有购买记录的客户的下单日期、订单数和金额",
    },
    ofAll: true,
    compute(evidence) {
      const sorted = scored(evidence, of)?.order.sorted();
      if (!sorted || sorted.length === 0) return undefined;
      // Added up in ascending order: a sum of fractions depends on the order, and rows may stand in any (law 7).
      let sum = 0;
      for (let at = 0; at < sorted.length; at++) sum += sorted[at] as number;
      return new Float64Array(evidence.customers.size).fill(sum / sorted.length);
    },
  });
}
