import { readLines } from "../cells/read-lines.ts";
import type { Problem } from "../problem.ts";
import { both } from "../words/words.ts";
import type { SettingValue } from "./setting.ts";
import { plainValue } from "./settings.ts";

const LISTS = ["recency-lines", "frequency-lines", "monetary-lines"];

/** Scores by fixed lines need one line fewer than bins in each list: whatever lacks some is named. */
export function missingLines(settings: ReadonlyMap<string, SettingValue>): Problem[] {
  if (plainValue(settings, "score-by") !== "fixed") return [];
  const bins = Number(plainValue(settings, "score-bins"));
  return LISTS.flatMap((id) => {
    const saw = String(plainValue(settings, id));
    const has = saw === "" ? 0 : (readLines(saw)?.length ?? 0);
    if (has === bins - 1) return [];
    const message = {
      en: "here are {has} lines, but {bins} score bins by fixed lines need {needed}. Write {needed} numbers from small to large with semicolons between.",
      zh: "这里有 {has} 个界限，而按固定界限分 {bins} 档需要 {needed} 个。请从小到大填写 {needed} 个数字，用分号隔开。",
    };
    const told = both(message, { has, bins, needed: bins - 1 });
    return [{ code: "E_SCORE_LINES", setting: id, saw, message: told, stops: true }];
  });
}
