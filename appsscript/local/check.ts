import { type Language, type Problem, tellProblem, type Words } from "#core";

const SOUND: Words = {
  en: "Every segment can apply, and every customer has one.",
  zh: "每个分群都能用到，每位客户都有对应的分群。",
};

/** Worth knowing, and nothing wrong. */
const ASIDES = new Set(["W_RULE_OVERLAP", "W_RULE_UNNEEDED", "W_RULE_UNCHECKED"]);

/** What checking the rules found, one line each, what is wrong first. */
export function checkReport(
  problems: readonly Problem[],
  language: Language,
): { readonly text: string; readonly isSound: boolean } {
  const wrong = problems.filter(({ code }) => !ASIDES.has(code));
  const asides = problems.filter(({ code }) => ASIDES.has(code));
  const isSure = !problems.some(({ code }) => code === "W_RULE_UNCHECKED");
  const lines = [
    ...wrong.map((problem) => `✗ ${tellProblem(problem, language)}`),
    ...(wrong.length === 0 && isSure ? [SOUND[language]] : []),
    ...asides.map((problem) => `· ${tellProblem(problem, language)}`),
  ];
  return { text: lines.join("\n"), isSound: wrong.length === 0 };
}
