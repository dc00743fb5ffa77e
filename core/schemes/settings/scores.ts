import type { Setting } from "../setting.ts";

/** How recency, frequency and money become scores, 1 being worst (definitions 5.0 "Score by rank", D-04). */
export const scoreSettings: readonly Setting[] = [
  {
    id: "score-by",
    name: { en: "score by", zh: "得分方式" },
    kind: "text",
    means: {
      en: "Rank: by how many customers are worse; equal values share a score. Quantile: by lines that cut the customers into equal parts. Fixed lines: by the lines you write below.",
      zh: "排名：按比该客户差的人数，数值相同得分相同。分位数：用等分客户的界限。固定界限：用下面填写的界限。",
    },
    choices: [
      { id: "rank", name: { en: "rank", zh: "排名" } },
      { id: "quantile", name: { en: "quantile", zh: "分位数" } },
      { id: "fixed", name: { en: "fixed lines", zh: "固定界限" } },
    ],
    standard: "rank",
  },
  {
    id: "score-bins",
    name: { en: "score bins", zh: "得分档数" },
    kind: "count",
    means: {
      en: "How many scores there are, the highest being best. The standard RFM segments are drawn for 5.",
      zh: "得分分几档，最高档为最好。标准 RFM 分群按 5 档划分。",
    },
    standard: 5,
    between: [2, 10],
  },
  {
    id: "bin-edges",
    name: { en: "bin edges", zh: "压线归属" },
    kind: "text",
    means: {
      en: "Where a value that equals a quantile or fixed line belongs: to the smaller values (right-closed) or to the larger (left-closed).",
      zh: "数值正好等于分位数或固定界限时，归入较小的一档（右闭）还是较大的一档（左闭）。",
    },
    choices: [
      { id: "right-closed", name: { en: "right-closed", zh: "右闭" } },
      { id: "left-closed", name: { en: "left-closed", zh: "左闭" } },
    ],
    standard: "right-closed",
  },
  {
    id: "edge-shift",
    name: { en: "edge shift", zh: "界限平移" },
    kind: "number",
    means: {
      en: "Added to every quantile line; the R package rfm adds 1.",
      zh: "加到每条分位数界限上的数；R 语言 rfm 包为 1。",
    },
    standard: 0,
    between: [-1_000_000, 1_000_000],
  },
  {
    id: "recency-lines",
    name: { en: "recency lines", zh: "近度界限" },
    kind: "text",
    means: {
      en: "Fixed lines for days since the last order, from small to large: one line fewer than score bins.",
      zh: "距上次购买天数的固定界限，从小到大，比得分档数少一个。",
    },
    form: "lines",
    // A common starting set (D-04).
    standard: "30; 60; 90; 180",
  },
  {
    id: "frequency-lines",
    name: { en: "frequency lines", zh: "频度界限" },
    kind: "text",
    means: {
      en: "Fixed lines for the number of orders, such as 1; 2; 4; 8.",
      zh: "订单数的固定界限，例如 1; 2; 4; 8。",
    },
    form: "lines",
    standard: "",
  },
  {
    id: "monetary-lines",
    name: { en: "monetary lines", zh: "额度界限" },
    kind: "text",
    means: {
      en: "Fixed lines for money, such as 100; 500; 2,000; 1万.",
      zh: "金额的固定界限，例如 100; 500; 2,000; 1万。",
    },
    form: "lines",
    standard: "",
  },
  {
    id: "recency-in",
    name: { en: "recency in", zh: "近度单位" },
    kind: "text",
    means: {
      en: "Civil days count midnights. Elapsed days are full 24 hours: the date everything is judged by then has a time of day.",
      zh: "自然日按日期相减。24小时日按满 24 小时计算，此时截止日期带有时刻。",
    },
    choices: [
      { id: "civil", name: { en: "civil days", zh: "自然日" } },
      { id: "elapsed", name: { en: "elapsed days", zh: "24小时日" } },
    ],
    standard: "civil",
  },
  {
    id: "monetary-as",
    name: { en: "monetary as", zh: "额度口径" },
    kind: "text",
    means: {
      en: "What the monetary score looks at: total spend, or the average per order, which depends less on the number of orders.",
      zh: "额度得分看什么：消费总额，或每单平均金额（与订单数的关联较小）。",
    },
    choices: [
      { id: "total", name: { en: "total", zh: "总额" } },
      { id: "average", name: { en: "average per order", zh: "每单平均" } },
    ],
    standard: "total",
  },
  weight("recency", { en: "recency weight", zh: "近度权重" }, 0.1),
  weight("frequency", { en: "frequency weight", zh: "频度权重" }, 0.3),
  weight("monetary", { en: "monetary weight", zh: "额度权重" }, 0.6),
];

/** Weights of the single score "RFM index". */
function weight(of: string, name: Setting["name"], standard: number): Setting {
  return {
    id: `${of}-weight`,
    name,
    kind: "number",
    means: {
      en: "Its weight in the RFM index, which is for ranking only.",
      zh: "在 RFM 指数中的权重；该指数只用于排序。",
    },
    standard,
    between: [0, 1000],
  };
}
