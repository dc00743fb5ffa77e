import { isText } from "../columns.ts";
import type { Words } from "../words/words.ts";
import { scored } from "./buyers.ts";
import { measure, standIn } from "./measure.ts";
import { shareBelow } from "./rank.ts";
import { shareAbove } from "./share-above.ts";

const needs: Words = {
  en: "an orders tab with amounts, or a column such as “total spend”",
  zh: "带金额的订单表，或“累计消费”这样的列",
};

/** D-01's V: what a customer brings, as revenue or as gross profit. */
export const contribution = standIn({
  id: "contribution",
  name: { en: "contribution", zh: "贡献额" },
  kind: "money",
  needs,
  standsFor: (evidence) => (evidence.choice("value-of") === "gross-profit" ? "gross-profit" : "spend"),
});

/** Customers strictly lower ÷ customers scored, 0…1. Where all are equal nobody is low: everyone is first (D-01 "Edges"). */
export const contributionRank = measure({
  id: "contribution-rank",
  name: { en: "contribution rank", zh: "贡献排名" },
  kind: "percent",
  needs,
  shows: ["contribution"],
  compute(evidence) {
    const found = scored(evidence, "contribution");
    if (!found) return undefined;
    const { values, order } = found;
    return order.at(0) === order.at(order.length - 1)
      ? values.map((value) => (Number.isNaN(value) ? value : 1))
      : shareBelow(values);
  },
});

/** D-01 ABC: what those who bring strictly more bring together ÷ all that is brought, 0…1; equal amounts share it. */
export const revenueShareBefore = measure({
  id: "revenue-share-before",
  name: { en: "revenue share before them", zh: "之前客户的累计占比" },
  kind: "percent",
  needs,
  shows: ["contribution"],
  compute(evidence) {
    const brought = evidence.column("contribution");
    return brought && !isText(brought) ? shareAbove(brought) : undefined;
  },
});
