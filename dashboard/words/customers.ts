import { catalogue } from "./catalogue.ts";

/** The customer list, one customer's card, and the run. */
export const customerWords = catalogue({
  title: { en: "Customers", zh: "客户名单" },
  search: { en: "Search name or id", zh: "搜索名称或编号" },
  name: { en: "Name", zh: "名称" },
  lastOrder: { en: "Last order", zh: "最近购买" },
  daysAgo: { en: "{n} d ago", zh: "{n} 天前" },
  today: { en: "today", zh: "今天" },
  orders: { en: "Orders", zh: "订单" },
  spend: { en: "Spend", zh: "消费" },
  none: { en: "No customer matches these filters.", zh: "没有客户符合这些筛选。" },
  sorting: { en: "Sorting…", zh: "排序中……" },
  why: { en: "Every segment, and why", zh: "每个分群及理由" },
  facts: { en: "From your file", zh: "来自你的文件" },
  advice: { en: "What to do", zh: "怎么做" },
  previous: { en: "Previous", zh: "上一位" },
  next: { en: "Next", zh: "下一位" },
  listLabel: { en: "Customer list, {n} rows", zh: "客户名单，共 {n} 行" },
  aboutTitle: { en: "About this run", zh: "关于这次运算" },
  scheme: { en: "Scheme", zh: "方案" },
  basis: { en: "Spend and orders", zh: "消费与订单口径" },
  basis12m: { en: "last {window}", zh: "近 {window}" },
  basisLifetime: { en: "whole history", zh: "全部历史" },
  version: { en: "Version", zh: "版本" },
  fingerprint: { en: "Fingerprint", zh: "指纹" },
  fingerprintMore: {
    en: "The same file, date, scheme and settings give the same fingerprint.",
    zh: "文件、日期、方案和设置相同，指纹就相同。",
  },
  settings: { en: "Settings in force", zh: "生效的设置" },
  notEnough: { en: "Customers without an answer", zh: "没有答案的客户" },
  rulesChecked: { en: "The rules, checked", zh: "规则检查" },
  rulesSound: {
    en: "Every segment can apply, and every customer whose data are there has one.",
    zh: "每个分群都能用到，数据齐全的客户都有对应的分群。",
  },
  unanswered: { en: "Questions your file cannot answer", zh: "文件无法回答的问题" },
  everyone: {
    en: "Every question could be answered for every customer.",
    zh: "每个问题对每位客户都有答案。",
  },
});
