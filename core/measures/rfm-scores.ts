import type { Words } from "../words/words.ts";
import { scored } from "./buyers.ts";
import type { Measure } from "./measure.ts";
import { measure } from "./measure.ts";
import { scoreByRank, shareBelow } from "./rank.ts";

/** Definition D-04: five bins, and fewer than five scored customers say nothing. */
const BINS = 5;
const FEWEST = 5;

const needs: Words = {
  en: "order dates, order counts and amounts of at least 5 customers who bought",
  zh: "至少 5 位有购买记录的客户的下单日期、订单数和金额",
};

export const recencyScore = score("recency-score", "days-since-last-order", "less", {
  en: "recency score",
  zh: "近度得分",
});
export const frequencyScore = score("frequency-score", "orders", "more", {
  en: "frequency score",
  zh: "频度得分",
});
export const monetaryScore = score("monetary-score", "spend", "more", {
  en: "monetary score",
  zh: "额度得分",
});

/** Mean of F and M, half up (D-04). */
export const fmScore = measure({
  id: "fm-score",
  name: { en: "FM score", zh: "频额得分" },
  kind: "count",
  needs,
  shows: ["frequency-score", "monetary-score"],
  compute(evidence) {
    const frequency = evidence.measure("frequency-score");
    const monetary = evidence.measure("monetary-score");
    if (!frequency || !monetary) return undefined;
    return frequency.map((score, row) => Math.floor((score + (monetary[row] ?? Number.NaN) + 1) / 2));
  },
});

/** Customers strictly lower in spend ÷ customers scored, 0…1. */
export const spendRank = measure({
  id: "spend-rank",
  name: { en: "spend rank", zh: "消费排名" },
  kind: "percent",
  needs,
  shows: ["spend"],
  compute(evidence) {
    const spend = scored(evidence, "spend");
    return spend && shareBelow(spend.values);
  },
});

function score(id: string, of: string, better: "more" | "less", name: Words): Measure {
  return measure({
    id,
    name,
    kind: "count",
    needs,
    shows: [of],
    compute(evidence) {
      const found = scored(evidence, of);
      return found && found.order.length >= FEWEST
        ? scoreByRank(found.values, found.order, better, BINS)
        : undefined;
    },
  });
}
