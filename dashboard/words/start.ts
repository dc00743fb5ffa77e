import { catalogue } from "./catalogue.ts";

/** The first screen, and what it says while a file is opened. */
export const startWords = catalogue({
  headline: { en: "Know which customers need you this week", zh: "这一周，先顾好哪些客户" },
  lead: {
    en: "Drop the spreadsheet you already keep. Every customer gets a place – value, rhythm, loyalty, risk – and every place comes with its reason.",
    zh: "把手头的客户表拖进来，每位客户都会得到自己的位置：价值、节奏、忠诚、风险，并且都说得出理由。",
  },
  dropTitle: { en: "Drop a customer or order list here", zh: "把客户表或订单表拖到这里" },
  dropHint: {
    en: ".xlsx or .csv, one file or several, Chinese or English headers",
    zh: ".xlsx 或 .csv，一个或多个文件，中英文表头都可以",
  },
  choose: { en: "Choose files", zh: "选择文件" },
  sample: { en: "Open the sample", zh: "打开示例" },
  sampleHint: { en: "300 invented customers with their orders", zh: "300 位虚构客户和他们的订单" },
  step1: { en: "Reads your table as it is", zh: "按原样读你的表" },
  step1More: {
    en: "Columns are recognised by their headers. Rows that cannot be read are listed with place and reason; none is dropped silently.",
    zh: "按表头认出各列。读不懂的行会列出位置和原因，不会悄悄丢掉任何一行。",
  },
  step2: { en: "Classifies by plain sentences", zh: "用大白话规则分群" },
  step2More: {
    en: "Value, frequency, RFM, lifecycle, churn warning and more – the same rules as in the spreadsheet add-on.",
    zh: "价值、频率、RFM、生命周期、流失预警等，规则与表格插件完全一致。",
  },
  step3: { en: "Lets you ask on", zh: "一路追问下去" },
  step3More: {
    en: "Click a bar or a cell: everything else narrows to those customers. Open one to read why they stand there.",
    zh: "点一下条形或格子，其余画面随之聚焦到这些客户；打开一位，就能看到理由。",
  },
  privacy: { en: "Nothing leaves this machine", zh: "数据不离开这台电脑" },
  privacyMore: {
    en: "No account, no upload, no network. The data stays in this tab's memory and is gone when you close it.",
    zh: "不用注册，不上传，不联网。数据只在本标签页的内存里，关闭即消失。",
  },
  reading: { en: "Reading the file", zh: "正在读取文件" },
  opening: { en: "Reading the cells", zh: "正在识别单元格" },
  classifying: { en: "Classifying the customers", zh: "正在给客户分群" },
  drawing: { en: "Preparing the page", zh: "正在准备画面" },
  cancel: { en: "Cancel", zh: "取消" },
  cancelled: { en: "Cancelled. Nothing was changed.", zh: "已取消，什么都没有改变。" },
  failedTitle: { en: "This could not be opened", zh: "没能打开" },
  keptOld: { en: "What was open before is still here.", zh: "之前打开的内容还在。" },
  broke: {
    en: "Something went wrong in the page itself ({detail}). Reload it and try again; if it happens again, split the file into smaller ones.",
    zh: "页面自身出了问题（{detail}）。请刷新后再试；若再次发生，请把文件拆小。",
  },
  nobody: {
    en: "No customer was found in this table. It needs a column with customer ids or names, or a list of orders.",
    zh: "这张表里没有找到客户。表中需要有客户编号或名称的列，或者一份订单清单。",
  },
});
