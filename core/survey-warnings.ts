import { asked, isOn, type Scale, scales } from "./measures/answers.ts";
import type { Evidence } from "./measures/measure.ts";
import { values } from "./measures/order-dates.ts";
import type { Problem } from "./problem.ts";
import type { Matched } from "./tables/imported.ts";
import { both } from "./words/words.ts";

/** So many answers, so many of them 1, and never a 0: nobody was offered a 0. */
const MANY = 30;
const SOME = 3;
const FROM_ONE = /(?<!\d)1\s?(?:[-–—~到至]|to)\s?10(?!\d)/;

/** Answers that lie outside their scale, and a recommendation asked from 1 to 10, which is no NPS (D-22). */
export function surveyWarnings(evidence: Evidence, matched: readonly Matched[]): Problem[] {
  const scale = scales(evidence);
  return asked(evidence).flatMap(({ tab = evidence.customers.table?.name ?? "", fields }) =>
    (["nps", "csat"] as const).flatMap((id) => {
      const answers = values(fields.get(id));
      if (!answers) return [];
      const column = headerOf(id, tab, matched);
      const fromOne = id === "nps" && isFromOne(answers, column) ? [fromOneProblem(tab, column)] : [];
      return [...outside(answers, scale[id], tab, column), ...fromOne];
    }),
  );
}

function outside(answers: Float64Array, scale: Scale, tab: string, column: string): Problem[] {
  const count = countOf(answers, (answer) => !Number.isNaN(answer) && !isOn(scale, answer));
  if (count === 0) return [];
  const message = {
    en: "Answers outside {lowest} to {highest}, which were not used: {count}. Correct them, or choose another satisfaction scale in the settings.",
    zh: "有 {count} 个回答超出 {lowest} 至 {highest}，未使用。请更正，或在设置中更改满意度量表。",
  };
  return [{ code: "E_ANSWER_SCALE", tab, column, message: both(message, { count, ...scale }) }];
}

function isFromOne(answers: Float64Array, header: string): boolean {
  if (FROM_ONE.test(header.normalize("NFKC"))) return true;
  const given = countOf(answers, (answer) => answer >= 0 && answer <= 10);
  return given >= MANY && countOf(answers, (answer) => answer === 1) >= SOME && !answers.includes(0);
}

function countOf(answers: Float64Array, counts: (answer: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < answers.length; row++) count += +counts(answers[row] as number);
  return count;
}

function fromOneProblem(tab: string, column: string): Problem {
  const message = {
    en: "These answers seem to go from 1 to 10. A recommendation score is asked from 0 to 10: on another scale it cannot be compared with the NPS of others.",
    zh: "这些回答似乎是 1 至 10 分。推荐指数应按 0 至 10 分询问，否则不能与他人的 NPS 比较。",
  };
  return { code: "W_NPS_FROM_ONE", tab, column, message };
}

/** The header as the user wrote it. */
function headerOf(field: string, tab: string, matched: readonly Matched[]): string {
  const columns = matched.find((one) => one.tab === tab)?.columns;
  return columns?.find((one) => one.field?.id === field)?.header ?? field;
}
