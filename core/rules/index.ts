/** The sentence language: read, print, evaluate, explain and check rules. */

export { checkRules } from "./check/check-rules.ts";
export type { Example, Finding, RuleTable } from "./check/finding.ts";
export type { SettingValue } from "./check/setting-value.ts";
export { compileRule } from "./evaluate/compile.ts";
export { type Condition, decide, type Truth, truths } from "./evaluate/condition.ts";
export { decider } from "./evaluate/decide.ts";
export type { Operand, Resolve } from "./evaluate/operand.ts";
export { because, changesNeeded, gapsOf, namesTold } from "./explain/explain.ts";
export type { Gap } from "./explain/gap.ts";
export { missingNames } from "./explain/grounds.ts";
export { placesApart, tellDistance, tellShown, truthAt, type View } from "./explain/view.ts";
export { fold } from "./fold.ts";
export { Keywords } from "./keywords/keywords.ts";
export { comparisonsIn, namesIn, partsOf, valuesOf } from "./names.ts";
export { nearest, nearestTexts } from "./parse/nearest.ts";
export { parseRule } from "./parse/parse.ts";
export { didYouMean } from "./parse/stumble.ts";
export { printRule } from "./print/print.ts";
export type { SentenceProblem } from "./problem.ts";
export { type Name, nameOf, type Rule, type Sign, type Value } from "./rule.ts";
export type { Entry, Vocabulary } from "./vocabulary.ts";
