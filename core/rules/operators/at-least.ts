import { countAtLeast } from "../evaluate/logic.ts";
import { Spellings } from "../parse/spellings.ts";
import type { Rule } from "../rule.ts";
import type { Grammar, Opening, RuleOf, Spelled } from "./operator.ts";

const of: Spelled = { en: ["of"], zh: ["项", "条"] };
const ofWords = new Spellings([...of.en, ...of.zh].map((word) => [word, word] as const));

/** True as soon as N of its parts are: `at least 2 of (a; b; c)`. */
export const atLeast: Opening<RuleOf<"at-least">> = {
  shape: "opening",
  words: { en: ["at least"], zh: ["至少"] },
  head: / ?\d{1,3} ?(?:of|项|条) ?\(/y,
  read: (grammar) => {
    const start = grammar.reader.next();
    const count = readCount(grammar);
    const parts = readParts(grammar);
    if (count < 1 || count > parts.length) {
      grammar.reader.fail("E_RULE_COUNT", start, {
        en: `At least ${count} of ${parts.length} conditions cannot be counted. Write a number from 1 to ${parts.length}.`,
        zh: `共 ${parts.length} 项条件，不能要求至少 ${count} 项，请写 1 至 ${parts.length}。`,
      });
    }
    return { op: "at-least", count, of: parts };
  },
  print: (rule, printer) => {
    const parts = rule.of.map((part) => printer.print(part, 0)).join("; ");
    return `${printer.word(atLeast.words)} ${rule.count} ${printer.word(of)} (${parts})`;
  },
  needs: (rule, held) => ({
    count: held ? rule.count : rule.of.length - rule.count + 1,
    of: rule.of.map((part) => ({ rule: part, held })),
  }),
  compile: (rule, compiler) => countAtLeast(rule.of.map(compiler.compile), rule.count),
};

function readCount({ reader }: Grammar): number {
  const at = reader.next();
  const digits = /^\d{1,3}/.exec(reader.source.folded.slice(at, at + 3))?.[0] ?? "";
  reader.at += digits.length;
  if (digits !== "" && reader.take(ofWords) !== undefined) return Number(digits);
  return failForm(reader.fail.bind(reader), at);
}

function readParts(grammar: Grammar): Rule[] {
  const { reader } = grammar;
  const at = reader.next();
  if (!reader.takeSign("(")) return failForm(reader.fail.bind(reader), at);
  const parts = [grammar.rule()];
  while (reader.takeSign(";")) parts.push(grammar.rule());
  if (!reader.takeSign(")")) return failForm(reader.fail.bind(reader), reader.next());
  return parts;
}

function failForm(fail: Grammar["reader"]["fail"], at: number): never {
  return fail("E_RULE_COUNT", at, {
    en: "Counting conditions is written: at least 2 of (first; second; third).",
    zh: "计数条件的写法是：至少2项(第一项; 第二项; 第三项)。",
  });
}
