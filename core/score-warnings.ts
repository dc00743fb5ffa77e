import { ascending } from "./measures/ascending.ts";
import { scored } from "./measures/buyers.ts";
import type { Evidence } from "./measures/measure.ts";
import { monetaryValue } from "./measures/monetary-value.ts";
import { daysSinceLastOrder } from "./measures/order-dates.ts";
import { orders } from "./measures/order-totals.ts";
import { frequencyScore, monetaryScore, recencyScore } from "./measures/rfm-scores.ts";
import type { Problem } from "./problem.ts";
import { both } from "./words/words.ts";

/** From 25 scored customers on, scores that compare them need no caution (D-04). */
const MANY = 25;

const PAIRS = [
  { score: recencyScore, of: daysSinceLastOrder },
  { score: frequencyScore, of: orders },
  { score: monetaryScore, of: monetaryValue },
];

/** Scores that rest on few customers, on counts that are all the same, or that nobody can have (definitions 5.0, D-04). */
export function scoreWarnings(evidence: Evidence): Problem[] {
  // Fixed lines compare nobody with anybody.
  if (evidence.choice("score-by") === "fixed" || !evidence.measure("frequency-score")) return [];
  const { order } = scored(evidence, "orders") ?? { order: ascending(new Float64Array(0)) };
  const same = order.length > 1 && order.at(0) === order.at(order.length - 1);
  const capped = PAIRS.flatMap((pair) => (same && pair.of === orders ? [] : capWarning(pair, evidence)));
  return [...fewWarning(order.length), ...(same ? [sameFrequency] : []), ...capped];
}

function fewWarning(customers: number): Problem[] {
  if (customers === 0 || customers >= MANY) return [];
  const message = {
    en: "RFM scores rest on only {scored} customers: read them with care.",
    zh: "RFM 得分仅基于 {scored} 位客户，请谨慎参考。",
  };
  return [{ code: "W_FEW", message: both(message, { scored: customers }) }];
}

const sameFrequency: Problem = {
  code: "W_SAME_FREQUENCY",
  message: {
    en: "All customers have the same number of orders, so the frequency score is 1 for everybody: look at recency and money.",
    zh: "所有客户的订单数相同，频度得分均为 1，请看近度和额度。",
  },
};

/** The highest score anybody can have, where equal values keep everybody from the top. */
function capWarning({ score, of }: (typeof PAIRS)[number], evidence: Evidence): Problem[] {
  const bins = evidence.setting("score-bins");
  let top = 0;
  for (const value of evidence.measure(score.id) ?? []) if (value > top) top = value;
  if (top === 0 || top === bins) return [];
  const message = {
    en: "The highest possible {score} here is {top}, not {bins}: customers differ too little in “{of}”.",
    zh: "本数据中{score}最高只能达到 {top}，而不是 {bins}：客户的“{of}”差别不够大。",
  };
  return [{ code: "W_SCORE_CAPPED", message: both(message, { score: score.name, top, bins, of: of.name }) }];
}
