import type { Words } from "../words/words.ts";
import { scored } from "./buyers.ts";
import type { Measure } from "./measure.ts";
import { measure } from "./measure.ts";
import { shareBelow } from "./rank.ts";
import { scoreAsChosen } from "./score-lines.ts";

const needs: Words = {
  en: "order dates, order counts and amounts of at least 5 customers who bought",
  zh: "至少 5 位有购买记录的客户的下单日期、订单数和金额",
};
const lacks: Words = {
  en: "no order, or its date, count or amount is not known",
  zh: "没有下过单，或不知道下单日期、订单数或金额",
};

export const recencyScore = score("recency", "days-since-last-order", "less", {
  en: "recency score",
  zh: "近度得分",
});
export const frequencyScore = score("frequency", "orders", "more", {
  en: "frequency score",
  zh: "频度得分",
});
export const monetaryScore = score("monetary", "monetary-value", "more", {
  en: "monetary score",
  zh: "额度得分",
});

/** Mean of F and M, half up (D-04). */
export const fmScore = measure({
  id: "fm-score",
  name: { en: "FM score", zh: "频额得分" },
  kind: "count",
  range: [1, "score-bins"],
  needs,
  lacks,
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
  range: [0, 1],
  needs,
  lacks,
  shows: ["spend"],
  compute(evidence) {
    const spend = scored(evidence, "spend");
    return spend && shareBelow(spend.values);
  },
});

/** Known, and yes, where scores run from 1 to 5: what a grid of five by five asks first. */
export const fiveScores = measure({
  id: "five-scores",
  name: { en: "scores of five", zh: "五档得分" },
  kind: "yes-no",
  range: [1, 1],
  needs: { en: "the setting “score bins” at 5", zh: "设置“得分档数”为 5" },
  compute: ({ customers, setting }) =>
    setting("score-bins") === 5 ? new Float64Array(customers.size).fill(1) : undefined,
});

/** The three scores in one text, recency first (D-04): 543, or 10-9-3 where there are ten. */
export const rfmCode = measure({
  id: "rfm-code",
  name: { en: "RFM code", zh: "RFM 编码" },
  kind: "text",
  needs,
  lacks,
  compute(evidence) {
    const parts = ["recency-score", "frequency-score", "monetary-score"].flatMap(
      (id) => evidence.measure(id) ?? [],
    );
    if (parts.length < 3) return undefined;
    const bins = evidence.setting("score-bins");
    const codes = new Int32Array(evidence.customers.size).fill(-1);
    const dictionary: string[] = [];
    const codeOf = new Map<number, number>();
    for (let row = 0; row < codes.length; row++) {
      const number = parts.reduce((sum, scores) => sum * (bins + 1) + (scores[row] as number), 0);
      if (Number.isNaN(number)) continue;
      const text = () => parts.map((scores) => scores[row]).join(bins > 9 ? "-" : "");
      codes[row] = codeOf.get(number) ?? dictionary.push(text()) - 1;
      codeOf.set(number, codes[row] as number);
    }
    return { kind: "text", codes, dictionary };
  },
});

/** Whatever rests on how the settings make scores. */
export const scoreMeasures: readonly Measure[] = [
  recencyScore,
  frequencyScore,
  monetaryScore,
  fmScore,
  rfmCode,
];

function score(what: string, of: string, better: "more" | "less", name: Words): Measure {
  return measure({
    id: `${what}-score`,
    name,
    kind: "count",
    range: [1, "score-bins"],
    needs,
    lacks,
    shows: [of],
    compute(evidence) {
      const found = scored(evidence, of);
      return found && scoreAsChosen(evidence, found, better, `${what}-lines`);
    },
  });
}
