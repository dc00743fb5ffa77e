import type { Setting } from "../setting.ts";

/** Which orders the figures rest on, and how they are counted (definitions 5.0). */
export const figureSettings: readonly Setting[] = [
  {
    id: "figures-of",
    name: { en: "figures of", zh: "统计口径" },
    kind: "text",
    means: {
      en: "Spend and orders of the last 12 months or of all time. Automatic: 12 months where the data can say it.",
      zh: "消费和订单按近 12 个月还是累计统计。自动：数据能算近 12 个月就用近 12 个月。",
    },
    choices: [
      { id: "automatic", name: { en: "automatic", zh: "自动" } },
      { id: "12m", name: { en: "12 months", zh: "近12个月" } },
      { id: "lifetime", name: { en: "all time", zh: "累计" } },
    ],
    standard: "automatic",
  },
  {
    id: "window-days",
    name: { en: "window days", zh: "窗口天数" },
    kind: "count",
    unit: "days",
    means: {
      en: "How many days “12 months” are. Another number needs a table of orders.",
      zh: "“近 12 个月”是多少天。改为其他天数需要订单表。",
    },
    standard: 365,
    between: [1, 36_500],
  },
  {
    id: "orders-as",
    name: { en: "orders as", zh: "订单计数方式" },
    kind: "text",
    means: {
      en: "What counts as one order: order numbers, each once, or purchase days with any number of orders.",
      zh: "一次购买指什么：按订单号各算一次，或按购买天次，同一天的合为一次。",
    },
    choices: [
      { id: "numbers", name: { en: "order numbers", zh: "订单号" } },
      { id: "days", name: { en: "purchase days", zh: "购买天次" } },
    ],
    standard: "numbers",
  },
  {
    id: "zero-orders-count",
    name: { en: "zero orders count", zh: "零元订单计入" },
    kind: "yes-no",
    means: {
      en: "Whether an order worth nothing counts as a purchase.",
      zh: "金额为零的订单是否算一次购买。",
    },
    standard: 0,
  },
  {
    id: "drop-identical-lines",
    name: { en: "drop identical lines", zh: "去除相同行" },
    kind: "yes-no",
    means: {
      en: "Whether an order line that repeats another in every cell is left out.",
      zh: "各单元格都相同的订单明细行是否只保留一行。",
    },
    standard: 0,
  },
  {
    id: "counted-line",
    name: { en: "counted line", zh: "计入的明细行" },
    kind: "text",
    means: {
      en: "A rule on order lines, such as: Quantity > 0 and Unit price > 0. Lines that do not meet it are not counted. Empty: all are.",
      zh: "对订单明细行的规则，例如：数量 > 0 且 单价 > 0。不符合的行不计入。留空：全部计入。",
    },
    standard: "",
  },
];
