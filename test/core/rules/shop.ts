import type { Entry, Name, Operand, View, Vocabulary } from "../../../core/rules/index.ts";
import type { Language } from "../../../core/words/words.ts";

const entries: readonly Entry[] = [
  {
    sort: "measure",
    id: "days-since-last-order",
    name: { en: "days since last order", zh: "距上次购买天数" },
    also: ["recency"],
    kind: "count",
    unit: "days",
  },
  { sort: "measure", id: "orders", name: { en: "orders", zh: "订单数" }, kind: "count" },
  { sort: "measure", id: "spend-12m", name: { en: "spend in 12 months", zh: "近12个月消费" }, kind: "money" },
  { sort: "measure", id: "spend-rank", name: { en: "spend rank", zh: "消费排名" }, kind: "percent" },
  {
    sort: "measure",
    id: "recency-score",
    name: { en: "recency score", zh: "近度得分" },
    kind: "count",
    shows: ["days-since-last-order"],
  },
  { sort: "measure", id: "has-ordered", name: { en: "has ordered", zh: "有过订单" }, kind: "yes-no" },
  { sort: "setting", id: "high-value-line", name: { en: "high value line", zh: "高价值线" }, kind: "money" },
  {
    sort: "dimension",
    id: "churn",
    name: { en: "churn", zh: "流失预警" },
    kind: "text",
    segments: [
      { id: "lost", name: { en: "Lost", zh: "已流失" } },
      { id: "win-back", name: { en: "Win back and keep", zh: "挽回" } },
      { id: "normal", name: { en: "Normal", zh: "正常" } },
    ],
  },
  { sort: "field", id: "province", name: { en: "province", zh: "省份" }, kind: "text" },
  { sort: "field", id: "notes", name: { en: "notes", zh: "备注" }, kind: "text" },
  { sort: "field", id: "contract-end", name: { en: "contract end", zh: "合同到期日" }, kind: "date" },
];

/** A small shop's words. */
export const shop: Vocabulary = { entries };

export const name = (id: string): Name => {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`no ${id} in the shop`);
  return { sort: entry.sort, id };
};

const numbers = (kind: "count" | "money" | "percent" | "yes-no" | "date", ...values: number[]): Operand => ({
  kind,
  values: Float64Array.from(values),
});

/** Two customers: a good one, and one who stays away and of whom less is known. */
const columns = new Map<string, Operand>([
  ["days-since-last-order", numbers("count", 12, 120)],
  ["orders", numbers("count", 6, 3)],
  ["spend-12m", numbers("money", 12_300, 7_300)],
  ["spend-rank", numbers("percent", 0.9, 0.79996)],
  ["recency-score", numbers("count", 5, 1)],
  ["has-ordered", numbers("yes-no", 1, 0)],
  ["high-value-line", 8000],
  ["churn", { kind: "text", codes: Int32Array.of(2, 0), dictionary: ["lost", "win-back", "normal"] }],
  ["province", { kind: "text", codes: Int32Array.of(0, 1), dictionary: ["广东", "湖南"] }],
  ["contract-end", numbers("date", 20_484, NaN)],
]);

export const shopView = (language: Language): View => ({
  resolve: ({ id }) => columns.get(id),
  vocabulary: shop,
  language,
  currency: "CNY",
});
