import type { Truth } from "../evaluate/condition.ts";
import { comparisonsIn, nameKey, namesIn } from "../names.ts";
import type { Comparison } from "../operators/operator.ts";
import type { Rule } from "../rule.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { axesOf, type SettingValue } from "./axes.ts";
import type { Example } from "./finding.ts";
import { type Open, type Prospect, prospectOf } from "./possible.ts";
import { bucketsOf, truthTable } from "./truth-table.ts";

/** A rule and how it is to come out. */
export interface Wanted {
  readonly rule: Rule;
  readonly truth: Truth;
}

/** A customer for whom everything comes out as wanted, "nobody" for certain, or "unsure" where looking took too long. */
export type Answer = Example | "nobody" | "unsure";

/** Looks at one question, and at all questions about one table: beyond it the answer is "unsure". */
const MOST_LOOKS = 20_000;
const MOST_LOOKS_IN_ALL = 200_000;

/**
 * Answers for which customer given rules come out in a given way. Exact: customers are split by what comparisons say
 * of them, and a whole part is left as soon as a rule can no longer come out as wanted.
 */
export function customersOf(
  rules: readonly Rule[],
  vocabulary: Vocabulary,
  settingValue: SettingValue,
): (wanted: readonly Wanted[], given?: readonly Wanted[]) => Answer {
  const comparisons = rules.flatMap(comparisonsIn);
  const axes = axesOf(comparisons, vocabulary, settingValue);
  const tableOf = (comparison: Comparison) => truthTable(comparison, axes, settingValue);
  const prospects = new Map(rules.map((rule) => [rule, prospectOf(rule, tableOf)]));
  const everybody = axes.map((axis) => Array.from({ length: bucketsOf(axis) }, (_, bucket) => bucket));
  let looksInAll = MOST_LOOKS_IN_ALL;
  return (wanted, given = []) => {
    const goals = [...wanted, ...given].map(({ rule, truth }) => ({
      prospect: prospects.get(rule) as Prospect,
      truths: 1 << truth,
    }));
    let looks = Math.min(MOST_LOOKS, looksInAll);
    looksInAll -= looks;
    const found = look(goals, everybody);
    looksInAll += looks;
    return typeof found === "string" ? found : exampleOf(found, wanted);

    function look(undecided: typeof goals, open: Open): Open | "nobody" | "unsure" {
      if (looks === 0) return "unsure";
      looks -= 1;
      const left: typeof goals = [];
      for (const goal of undecided) {
        const possible = goal.prospect.possible(open);
        if ((possible & goal.truths) === 0) return "nobody";
        if (possible !== goal.truths) left.push(goal);
      }
      if (left.length === 0) return open;
      const parts = firstSplit(left, open);
      let answer: "nobody" | "unsure" = parts ? "nobody" : "unsure";
      for (const part of parts ?? []) {
        const answered = look(left, part);
        if (typeof answered !== "string") return answered;
        if (answered === "unsure") answer = "unsure";
      }
      return answer;
    }
  };

  function firstSplit(goals: readonly { readonly prospect: Prospect }[], open: Open) {
    for (const { prospect } of goals) {
      const parts = prospect.split(open);
      if (parts) return parts;
    }
    return undefined;
  }

  function exampleOf(open: Open, wanted: readonly Wanted[]): Example {
    const used = new Set(wanted.flatMap(({ rule }) => namesIn(rule).map(nameKey)));
    return new Map(
      axes.flatMap(({ name, samples }, at) =>
        used.has(nameKey(name)) ? [[name, samples[open[at]?.[0] ?? 0]] as const] : [],
      ),
    );
  }
}
