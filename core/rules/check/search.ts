import type { Truth } from "../evaluate/condition.ts";
import { comparisonsIn, nameKey, namesIn } from "../names.ts";
import type { Comparison } from "../operators/operator.ts";
import type { Rule } from "../rule.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { axesOf, type SampledAxis } from "./axes.ts";
import type { Example } from "./finding.ts";
import { type Open, type Outlook, outlookOf } from "./outlook.ts";
import type { SettingValue } from "./setting-value.ts";
import { bucketsOf, truthTable } from "./truth-table.ts";

/** A rule and how it is to come out. */
export interface Wanted {
  readonly rule: Rule;
  readonly truth: Truth;
}

/** A customer for whom everything comes out as wanted, "nobody" for certain, or "unsure" where looking took too long. */
export type Answer = Example | "nobody" | "unsure";

/** Looks for one answer, and for all answers about one table; beyond them the answer is "unsure". */
const MOST_LOOKS = 20_000;
const MOST_LOOKS_IN_ALL = 200_000;

/** Answers for which customer some of these rules come out in a given way. The example leaves out what only `given` names. */
export function customersOf(
  rules: readonly Rule[],
  vocabulary: Vocabulary,
  settingValue: SettingValue,
): (wanted: readonly Wanted[], given?: readonly Wanted[]) => Answer {
  const axes = axesOf(rules.flatMap(comparisonsIn), vocabulary, settingValue);
  const tableOf = (comparison: Comparison) => truthTable(comparison, axes, settingValue);
  const outlooks = new Map(rules.map((rule) => [rule, outlookOf(rule, tableOf)]));
  const everybody = axes.map((axis) => Array.from({ length: bucketsOf(axis) }, (_, bucket) => bucket));
  let looksLeft = MOST_LOOKS_IN_ALL;
  return (wanted, given = []) => {
    const goals = [...wanted, ...given].map(({ rule, truth }) => ({
      outlook: outlooks.get(rule) as Outlook,
      bit: 1 << truth,
    }));
    const looks = { left: Math.min(MOST_LOOKS, looksLeft) };
    looksLeft -= looks.left;
    const found = search(goals, everybody, looks);
    looksLeft += looks.left;
    return typeof found === "string" ? found : exampleOf(found, axes, wanted);
  };
}

interface Goal {
  readonly outlook: Outlook;
  readonly bit: number;
}

/**
 * Exact: customers are split by what comparisons say of them, and a whole part is left as soon as a rule can no longer
 * come out as wanted.
 */
function search(goals: readonly Goal[], open: Open, looks: { left: number }): Open | "nobody" | "unsure" {
  if (looks.left === 0) return "unsure";
  looks.left -= 1;
  const undecided: Goal[] = [];
  for (const goal of goals) {
    const possible = goal.outlook.possible(open);
    if ((possible & goal.bit) === 0) return "nobody";
    if (possible !== goal.bit) undecided.push(goal);
  }
  if (undecided.length === 0) return open;
  const parts = firstSplit(undecided, open);
  let answer: "nobody" | "unsure" = parts ? "nobody" : "unsure";
  for (const part of parts ?? []) {
    const found = search(undecided, part, looks);
    if (typeof found !== "string") return found;
    if (found === "unsure") answer = "unsure";
  }
  return answer;
}

function firstSplit(goals: readonly Goal[], open: Open): readonly Open[] | undefined {
  for (const { outlook } of goals) {
    const parts = outlook.split(open);
    if (parts) return parts;
  }
  return undefined;
}

/** Of every axis the first bucket that is open. */
function exampleOf(open: Open, axes: readonly SampledAxis[], wanted: readonly Wanted[]): Example {
  const used = new Set(wanted.flatMap(({ rule }) => namesIn(rule).map(nameKey)));
  return new Map(
    axes.flatMap(({ name, samples }, at) =>
      used.has(nameKey(name)) ? [[name, samples[open[at]?.[0] ?? 0]] as const] : [],
    ),
  );
}
