import type { Setting } from "../setting.ts";

/** What speaks for a type of need (D-14). */
export const needSettings: readonly Setting[] = [
  {
    id: "need-points-from",
    name: { en: "need points from", zh: "需求分数线" },
    kind: "count",
    means: {
      en: "So many points decide a customer's need: one for every remark in a note, follow-up or ticket with words of it, more for behaviour.",
      zh: "达到此分才判定需求：备注中每句、每条跟进或工单含相关词语计 1 分，行为另计。",
    },
    standard: 2,
  },
  {
    id: "need-lead-from",
    name: { en: "need lead from", zh: "需求领先线" },
    kind: "count",
    means: {
      en: "A need must be ahead of the next one by so many points, else it is mixed.",
      zh: "首要需求须领先其次需求这么多分，否则为混合。",
    },
    standard: 1,
  },
  {
    id: "behaviour-points",
    name: { en: "behaviour points", zh: "行为得分" },
    kind: "count",
    means: { en: "Points that behaviour gives a need.", zh: "行为证据为需求加的分数。" },
    standard: 2,
  },
  {
    id: "discounted-orders-from",
    name: { en: "discounted orders from", zh: "打折订单线" },
    kind: "percent",
    means: {
      en: "With so many of their orders at a discount a customer looks at the price.",
      zh: "打折订单占比达到此比例，视为看重价格。",
    },
    standard: 0.5,
  },
  {
    id: "high-discount",
    name: { en: "high discount", zh: "高折扣线" },
    kind: "percent",
    means: {
      en: "A mean discount of so much speaks of the price. Suggested: the highest quarter.",
      zh: "平均折扣达到此比例，视为看重价格。建议值：最高的四分之一。",
    },
    standard: { of: "mean-discount", quantile: 0.75 },
  },
  {
    id: "low-discount",
    name: { en: "low discount", zh: "低折扣线" },
    kind: "percent",
    means: {
      en: "A mean discount up to so much does not speak of the price. Suggested: the lowest quarter.",
      zh: "平均折扣不超过此比例，视为不看重价格。建议值：最低的四分之一。",
    },
    standard: { of: "mean-discount", quantile: 0.25 },
  },
  {
    id: "many-tickets",
    name: { en: "many tickets", zh: "工单偏多线" },
    kind: "number",
    means: {
      en: "So many tickets an order speak of service. Suggested: the highest quarter.",
      zh: "每单工单数达到此数，视为看重服务。建议值：最高的四分之一。",
    },
    standard: { of: "tickets-per-order", quantile: 0.75 },
  },
  {
    id: "tickets-from",
    name: { en: "tickets from", zh: "工单起点" },
    kind: "count",
    means: { en: "Fewer tickets than this say nothing.", zh: "工单少于此数不作判断。" },
    standard: 3,
  },
  {
    id: "technical-enquiries-from",
    name: { en: "technical enquiries from", zh: "技术咨询起点" },
    kind: "count",
    means: {
      en: "So many technical or pre-sales enquiries speak of function.",
      zh: "技术或售前咨询达到此次数，视为看重功能。",
    },
    standard: 3,
  },
  {
    id: "long-tenure",
    name: { en: "long tenure", zh: "长期客户天数" },
    kind: "count",
    unit: "days",
    means: {
      en: "A customer for so many days, in one line and without discounts, is loyal to the brand.",
      zh: "成为客户达到此天数、专买一条线且少用折扣，视为忠于品牌。",
    },
    standard: 1095,
  },
  {
    id: "one-line-from",
    name: { en: "one line from", zh: "专一占比线" },
    kind: "percent",
    means: {
      en: "So much of the purchases in one line is in one line only.",
      zh: "一条业务线占采购达到此比例，视为专一。",
    },
    standard: 0.8,
  },
];
