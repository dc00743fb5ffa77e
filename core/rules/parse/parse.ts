import type { Grammar, Infix, Opening } from "../operators/operator.ts";
import type { SentenceProblem } from "../problem.ts";
import type { Rule } from "../rule.ts";
import type { Entry, Vocabulary } from "../vocabulary.ts";
import { infixes, joints, openings, phrases } from "./grammar-words.ts";
import { readName } from "./names.ts";
import { Reader } from "./reader.ts";
import { sourceOf } from "./source.ts";
import { type Found, lexiconOf } from "./spellings.ts";
import { Stumble } from "./stumble.ts";

const longest = 4000;
const deepest = 40;

/** Reads one sentence, Chinese or English or both. */
export function parseRule(
  sentence: string,
  vocabulary: Vocabulary,
): { readonly rule: Rule } | { readonly problem: SentenceProblem } {
  const reader = new Reader(sourceOf(sentence.slice(0, longest)), lexiconOf(vocabulary), { joints, phrases });
  try {
    if (sentence.length > longest) failLength(reader);
    return { rule: wholeRule(reader) };
  } catch (stumble) {
    if (stumble instanceof Stumble) return { problem: stumble.problem };
    throw stumble;
  }
}

function wholeRule(reader: Reader): Rule {
  if (reader.source.folded === "") {
    reader.fail("E_RULE_BLANK", 0, {
      en: "There is no rule here. Write one, or: otherwise.",
      zh: "这里没有规则，请写一条，或写：其余。",
    });
  }
  const rule = grammarOf(reader).rule();
  reader.next();
  return reader.here === "" ? rule : failJoint(reader);
}

function grammarOf(reader: Reader): Grammar {
  let depth = 0;
  const grammar: Grammar = {
    reader,
    rule: () => readJoined(grammar, infixes),
    one: () => {
      depth += 1;
      if (depth > deepest) failDepth(reader);
      const rule = readOne(grammar);
      depth -= 1;
      return rule;
    },
  };
  return grammar;
}

/** Parts joined by the first of the words; each part may be joined by the others, which bind more. */
function readJoined(grammar: Grammar, [infix, ...stronger]: readonly Infix<Rule>[]): Rule {
  if (!infix) return grammar.one();
  const { reader } = grammar;
  const parts = [readJoined(grammar, stronger)];
  while (joints.longest(reader.source.folded, reader.next())?.thing === infix) {
    reader.take(joints);
    parts.push(readJoined(grammar, stronger));
  }
  const [only] = parts;
  return parts.length === 1 && only ? only : infix.make(parts);
}

/** A name that reads on further than `not` or `at least` is meant as the name it is. */
function readOne(grammar: Grammar): Rule {
  const { reader } = grammar;
  const at = reader.next();
  const { folded } = reader.source;
  const opening = openings.longest(folded, at);
  const name = reader.lexicon.bare.longest(folded, at);
  if (opening && headEnd(opening, folded) >= (name?.end ?? 0)) {
    reader.at = opening.end;
    return opening.thing.read(grammar);
  }
  return reader.here === "(" ? readGroup(grammar) : readComparison(reader);
}

function headEnd({ thing: { head }, end }: Found<Opening<Rule>>, folded: string): number {
  if (!head) return end;
  head.lastIndex = end;
  return head.test(folded) ? head.lastIndex : end;
}

function readGroup(grammar: Grammar): Rule {
  const { reader } = grammar;
  const open = reader.at;
  reader.takeSign("(");
  const rule = grammar.rule();
  if (reader.takeSign(")")) return rule;
  if (reader.here !== "") return failJoint(reader);
  return reader.fail("E_RULE_BRACKET", open, {
    en: 'The bracket "(" is never closed.',
    zh: "括号“(”没有配对的“)”。",
  });
}

function readComparison(reader: Reader): Rule {
  const left = readName(reader);
  const phrase = reader.take(phrases, (end, found) => !found.closes || reader.endsAt(end));
  if (!phrase) return failPhrase(reader, left);
  const rule = phrase.read(left, reader);
  return phrase.negated ? { op: "not", of: rule } : rule;
}

function failPhrase(reader: Reader, left: Entry): never {
  const at = reader.next();
  const stands = reader.standing(at);
  return reader.fail("E_RULE_COMPARISON", at, {
    en: `After "${left.name.en}" comes ≥, ≤, =, is, between, is one of, contains or is empty; ${stands.en}.`,
    zh: `“${left.name.zh}”后面应写 ≥、≤、=、为、介于、属于、包含或为空，${stands.zh}。`,
  });
}

function failJoint(reader: Reader): never {
  const at = reader.next();
  const saw = reader.wordAt(at);
  return reader.fail("E_RULE_JOINT", at, {
    en: `Here the sentence should end or go on with "and" or "or"; it goes on with "${saw}".`,
    zh: `句子应在这里结束，或以“且”“或”继续，这里写的是“${saw}”。`,
  });
}

function failLength(reader: Reader): never {
  return reader.fail("E_RULE_LENGTH", reader.source.folded.length, {
    en: `The sentence is longer than ${longest} characters. Split it into several rules.`,
    zh: `句子超过 ${longest} 个字符，请拆成几条规则。`,
  });
}

function failDepth(reader: Reader): never {
  return reader.fail("E_RULE_DEPTH", reader.next(), {
    en: `The brackets are nested more than ${deepest} deep. Split the sentence into several rules.`,
    zh: `括号嵌套超过 ${deepest} 层，请拆成几条规则。`,
  });
}
