import type { Field } from "../fields/field.ts";
import type { Problem } from "../problem.ts";
import type { Vocabulary } from "../rules/index.ts";
import { headerKey } from "../tables/headers/header-text.ts";
import { exactFields } from "../tables/headers/known-headers.ts";
import type { Matched } from "../tables/imported.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { both, type Words } from "../words/words.ts";

type Misread = Pick<Problem, "code" | "saw" | "message">;

/** What a rule is told that names a header people use for a field: the field's name in rules. */
export function namingSynonym<Each extends Misread>(problem: Each, vocabulary: Vocabulary): Each {
  const { code, saw = "" } = problem;
  const field = code === "E_RULE_NAME" ? exactFields("customers", headerKey(saw))[0]?.field : undefined;
  const message = field && calledInRules(saw, field, vocabulary);
  return message ? { ...problem, message } : problem;
}

/** The same for the customers' own columns, whatever they are called: rules know them by their fields. */
export function namingColumn(problem: Problem, matched: readonly Matched[]): Problem {
  const { code, saw = "", tab } = problem;
  if (code !== "E_RULE_NAME" || tab === undefined) return problem;
  for (const { kind, columns, tab: customers } of matched) {
    const key = headerKey(saw);
    const column = kind === "customers" && columns.find(({ header }) => headerKey(header) === key);
    if (!column) continue;
    const { field } = column;
    const message = field
      ? calledInRules(saw, field, vocabularyOf([]))
      : both(notUsed, { word: saw, tab: customers });
    if (message) return { ...problem, message };
  }
  return problem;
}

function calledInRules(word: string, { id }: Field, { entries }: Vocabulary): Words | undefined {
  const entry = entries.find((one) => one.id === id && (one.sort === "measure" || one.sort === "field"));
  return entry && both(called, { word, name: entry.name });
}

const called = {
  en: 'In rules, "{word}" is called "{name}".',
  zh: "规则中“{word}”叫“{name}”。",
} as const;
const notUsed = {
  en: 'Your column "{word}" is not used as any field, so rules cannot name it. Say what it is in a row of the Settings tab: "{tab}.{word}" and the name of a field.',
  zh: "您的“{word}”列没有作为任何字段使用，规则无法引用。请在“设置”标签页加一行指明：“{tab}.{word}”和字段名称。",
} as const;
