import { catalogue } from "./catalogue.ts";

/** Bars, the grid and the customer list. */
export const chartWords = catalogue({
  segmentsTitle: { en: "Segments", zh: "分群" },
  barsShow: { en: "Bars show", zh: "条形表示" },
  byCustomers: { en: "Customers", zh: "客户数" },
  byMoney: { en: "Spend", zh: "消费额" },
  summaryCustomers: {
    en: "{share} are “{segment}”, the largest group.",
    zh: "最大的一群是“{segment}”，占 {share}。",
  },
  summaryMoney: {
    en: "“{segment}” bring the most: {share} of the spend.",
    zh: "“{segment}”贡献最多，占消费的 {share}。",
  },
  summaryFew: { en: "{n} customers here: too few for shares.", zh: "这里只有 {n} 位客户，不宜看占比。" },
  summaryNone: { en: "No customers under these filters.", zh: "这些筛选下没有客户。" },
  asTable: { en: "Show as table", zh: "显示为表格" },
  asChart: { en: "Show as bars", zh: "显示为条形" },
  segment: { en: "Segment", zh: "分群" },
  customers: { en: "Customers", zh: "客户数" },
  share: { en: "Share", zh: "占比" },
  spend: { en: "Spend", zh: "消费" },
  barsLabel: { en: "Bars for {dimension}: {items}", zh: "{dimension}条形图：{items}" },
  chartFailed: {
    en: "The picture could not be drawn; the numbers are here.",
    zh: "图没能画出来，数字在这里。",
  },
  gridTitle: { en: "Recency × frequency and money", zh: "最近购买 × 频次与金额" },
  gridSummary: {
    en: "Recent and strong (both scores 4–5): {n} customers, {money}. Strong but gone quiet: {lapsed}, {lapsedMoney}.",
    zh: "近期且有分量的客户（两项均为 4–5 分）{n} 位，消费 {money}；有分量却已沉寂的 {lapsed} 位，消费 {lapsedMoney}。",
  },
  gridRows: { en: "Last order: 5 = most recent", zh: "最近购买：5 = 最近" },
  gridColumns: { en: "Frequency and money: 5 = most", zh: "频次与金额：5 = 最高" },
  gridScores: {
    en: "Scores rank the customers into fifths; equal customers share a score.",
    zh: "分数把客户按排名分成五档，相同者同分。",
  },
  gridMissing: {
    en: "The file lacks dates, orders or amounts for this grid.",
    zh: "文件缺少日期、订单或金额，画不出这张表。",
  },
  unscored: {
    en: "{n} customers without scores are not in the grid.",
    zh: "另有 {n} 位没有分数，不在表中。",
  },
  cell: { en: "R{r} · FM{fm}", zh: "R{r} · FM{fm}" },
  cellLabel: {
    en: "Recency {r}, frequency and money {fm}:",
    zh: "最近购买 {r} 分，频次与金额 {fm} 分：",
  },
  ownTopic: { en: "Your own questions", zh: "自定义问题" },
  tagsTitle: { en: "Tags", zh: "标签" },
  moreTags: { en: "and {n} rarer ones", zh: "另有 {n} 个较少见的标签" },
  gridName: { en: "RFM grid", zh: "RFM 格子" },
});
