import { newestAnswers } from "./answers.ts";
import { measure } from "./measure.ts";

const needs = {
  en: "a feedback tab with NPS or satisfaction answers, or such columns of the customers",
  zh: "带推荐分或满意度评分的反馈表，或客户表中的这类列",
};
const lacks = { en: "no answer that lies on the scale", zh: "没有量表范围内的回答" };

/** The newest answer (D-22), missing where the newest is on the other scale. */
export const nps = measure({
  id: "nps",
  name: { en: "NPS answer", zh: "推荐分" },
  kind: "number",
  needs,
  lacks,
  compute: (evidence) => newestAnswers(evidence).nps,
});

export const csat = measure({
  id: "csat",
  name: { en: "satisfaction answer", zh: "满意度评分" },
  kind: "number",
  needs,
  lacks,
  compute: (evidence) => newestAnswers(evidence).csat,
});

/** An answer without a date counts as one of today. */
export const daysSinceAnswer = measure({
  id: "days-since-answer",
  name: { en: "days since last answer", zh: "距上次回答天数" },
  kind: "count",
  unit: "days",
  needs,
  lacks,
  shows: ["answer-dating"],
  compute(evidence) {
    const { nps, csat, day } = newestAnswers(evidence);
    if (!nps && !csat) return undefined;
    return day.map((on) => (on === -Infinity ? 0 : Math.floor(evidence.asOf) - on));
  },
});

/** Said only of answers without a date. */
export const answerDating = measure({
  id: "answer-dating",
  name: { en: "answer", zh: "回答" },
  kind: "text",
  needs,
  values: [{ id: "undated", name: { en: "without a date, taken as current", zh: "没有日期，视为当前" } }],
  compute(evidence) {
    const { day } = newestAnswers(evidence);
    const codes = Int32Array.from(day, (on) => (on === -Infinity ? 0 : -1));
    return { kind: "text", codes, dictionary: ["undated"] };
  },
});
