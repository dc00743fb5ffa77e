import type { Language } from "#core";

/** The user's language: "zh", "zh_CN", "zh-TW" … speak Chinese, everybody else English. */
export function userLanguage(): Language {
  return /^zh/i.test(Session.getActiveUserLocale()) ? "zh" : "en";
}
