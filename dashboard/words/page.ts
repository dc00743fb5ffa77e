import { catalogue } from "./catalogue.ts";

/** The frame around every screen. */
export const pageWords = catalogue({
  product: { en: "Customer segments", zh: "客户分群" },
  offline: { en: "Works offline", zh: "本页不联网" },
  offlineMore: {
    en: "Nothing leaves this machine: the page has no network access. Unplug the cable and see.",
    zh: "数据不离开这台电脑：本页无法联网，拔掉网线照样能用。",
  },
  languageLabel: { en: "Language", zh: "语言" },
  themeLabel: { en: "Appearance", zh: "外观" },
  system: { en: "System", zh: "跟随系统" },
  light: { en: "Light", zh: "浅色" },
  dark: { en: "Dark", zh: "深色" },
  remember: { en: "Remember language and appearance", zh: "记住语言和外观" },
  openOther: { en: "Open file", zh: "打开文件" },
  clearData: { en: "Clear data", zh: "清除数据" },
  cleared: { en: "The data was cleared from memory.", zh: "数据已从内存中清除。" },
  close: { en: "Close", zh: "关闭" },
  dropHere: { en: "Drop to open", zh: "松开即可打开" },
  asOf: { en: "As of", zh: "截至" },
  asOfHelp: {
    en: "Days are counted up to this date. Change it and every customer is judged again.",
    zh: "天数算到这一天。改动日期会重新给每位客户分群。",
  },
  asOfDay: { en: "Count up to", zh: "算到哪一天" },
  judgeAgain: { en: "Classify again", zh: "重新分群" },
  notEnough: { en: "Not enough data", zh: "数据不足" },
  skip: { en: "Skip to the content", zh: "跳到正文" },
});
