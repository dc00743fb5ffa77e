import type { Setting } from "../setting.ts";

/** How much is much: customer value (D-01). */
export const valueSettings: readonly Setting[] = [
  {
    id: "value-by",
    name: { en: "value by", zh: "价值判定方式" },
    kind: "text",
    means: {
      en: "How value is judged: by amount (the lines below), by rank among your customers, by share of revenue (ABC), or by a score card. Rank and share need at least 10 customers who bought.",
      zh: "价值如何判定：按金额（以下界线）、按客户间排名、按收入占比（ABC），或按评分卡。排名和占比至少需要 10 位有购买的客户。",
    },
    choices: [
      { id: "amount", name: { en: "amount", zh: "金额" } },
      { id: "rank", name: { en: "rank", zh: "排名" } },
      { id: "share", name: { en: "share", zh: "占比" } },
      { id: "score-card", name: { en: "score card", zh: "评分卡" } },
    ],
    standard: "amount",
  },
  {
    id: "value-of",
    name: { en: "value of", zh: "价值口径" },
    kind: "text",
    means: {
      en: "What a customer brings: revenue, or gross profit where orders have such a column or one of costs. After a change, clear the two value lines to have them suggested anew.",
      zh: "客户贡献按什么计：收入，或毛利（订单须有毛利或成本列）。更改后请清空两条价值线，以便重新建议。",
    },
    choices: [
      { id: "revenue", name: { en: "revenue", zh: "收入" } },
      { id: "gross-profit", name: { en: "gross profit", zh: "毛利" } },
    ],
    standard: "revenue",
  },
  {
    id: "high-value-line",
    name: { en: "high value line", zh: "高价值线" },
    kind: "money",
    means: {
      en: "Spend from which a customer is of high value. Suggested: the top fifth of your spenders.",
      zh: "消费达到此数为高价值客户。建议值：消费最高的五分之一。",
    },
    standard: { of: "contribution", positive: true, quantile: 0.8, digits: 2 },
  },
  {
    id: "medium-value-line",
    name: { en: "medium value line", zh: "中等价值线" },
    kind: "money",
    means: {
      en: "Spend from which a customer is of medium value. Suggested: the upper half of your spenders.",
      zh: "消费达到此数为中等价值客户。建议值：消费较高的一半。",
    },
    standard: { of: "contribution", positive: true, quantile: 0.5, digits: 2 },
  },
  {
    id: "high-value-rank",
    name: { en: "high value rank", zh: "高价值排名线" },
    kind: "percent",
    means: {
      en: "Value by rank: of high value who is ahead of so many of your customers.",
      zh: "按排名：领先这一比例的客户即为高价值。",
    },
    standard: 0.8,
  },
  {
    id: "medium-value-rank",
    name: { en: "medium value rank", zh: "中等价值排名线" },
    kind: "percent",
    means: {
      en: "Value by rank: of medium value who is ahead of so many of your customers.",
      zh: "按排名：领先这一比例的客户即为中等价值。",
    },
    standard: 0.5,
  },
  {
    id: "high-value-share",
    name: { en: "high value share", zh: "高价值累计占比" },
    kind: "percent",
    means: {
      en: "Value by share (class A): the biggest customers until they bring so much of all revenue together.",
      zh: "按占比（A 类）：从最大客户起，累计不足这一收入占比的为高价值。",
    },
    standard: 0.8,
  },
  {
    id: "medium-value-share",
    name: { en: "medium value share", zh: "中等价值累计占比" },
    kind: "percent",
    means: {
      en: "Value by share (class B): the next ones until all together bring so much; the rest is class C.",
      zh: "按占比（B 类）：其后累计不足这一占比的为中等价值，其余为 C 类。",
    },
    standard: 0.95,
  },
];
