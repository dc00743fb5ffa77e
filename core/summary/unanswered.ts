import type { Classification, Classified } from "../classification.ts";
import { both, type Language, type Words } from "../words/words.ts";

/** Whether a dimension answers for at least one customer; where there is nobody, nothing speaks against it. */
export function isAnswered({ codes }: Classified): boolean {
  return codes.length === 0 || codes.some((code) => code >= 0);
}

/** One line about the questions nobody's data could answer, with what each needs; undefined when there is none. */
export function tellUnanswered({ dimensions, needs }: Classification): Words | undefined {
  const open = dimensions.filter((one) => !isAnswered(one));
  if (open.length === 0) return undefined;
  const tell = (language: Language) =>
    open
      .map(({ dimension }) => {
        const needed = needs(dimension.id).map((words) => words[language]);
        const values = { name: dimension.name, needed: needed.join(language === "zh" ? "、" : " and ") };
        return both({ en: "{name} needs {needed}", zh: "{name}需要{needed}" }, values)[language];
      })
      .join(language === "zh" ? "；" : "; ");
  const message = {
    en: "{count} questions could not be answered: {list}.",
    zh: "有 {count} 个问题无法回答：{list}。",
  };
  return both(message, { count: open.length, list: { en: tell("en"), zh: tell("zh") } });
}
