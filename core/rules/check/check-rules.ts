import type { Truth } from "../evaluate/condition.ts";
import { nameKey, namesIn } from "../names.ts";
import type { Rule } from "../rule.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Finding, RuleTable } from "./finding.ts";
import { type Answer, customersOf, type Wanted } from "./search.ts";
import type { SettingValue } from "./setting-value.ts";
import { findingsIn } from "./tell-finding.ts";

/**
 * What is wrong with a rule table, each with an example customer. `facts` are rules true of everybody, such as one line
 * never lying below another. Every finding holds as said; where looking took too long there is one that says so.
 */
export function checkRules(
  { rules, ...table }: RuleTable,
  vocabulary: Vocabulary,
  settingValue: SettingValue,
  facts: readonly Rule[] = [],
): Finding[] {
  const named = rules.map((rule) => new Set(namesIn(rule).map(nameKey)));
  const isNamed = (key: string) => named.some((keys) => keys.has(key));
  const known = facts.filter((fact) => namesIn(fact).map(nameKey).every(isNamed));
  const customers = customersOf([...rules, ...known], vocabulary, settingValue);
  const ask = (...wanted: readonly Wanted[]) => customers(wanted, known.map(isTrue));
  const found = findingsIn(table, vocabulary);

  const reach = rules.map((rule, at) => {
    const answer = ask(isTrue(rule), ...rules.slice(0, at).map(isFalse));
    if (answer === "nobody") return [unreachable(rule, at)];
    return answer === "unsure" ? [found.unchecked(at)] : [];
  });
  const isReached = (at: number) => reach[at]?.length === 0;
  return [...reach.flat(), ...gap(), ...rules.flatMap(overlaps)];

  function unreachable(rule: Rule, at: number): Finding {
    if (rule.op === "otherwise") return found.unneeded(at);
    if (ask(isTrue(rule)) === "nobody") return found.impossible(at);
    return instead(rule, at, 1) ?? instead(rule, at, 2) ?? found.taken(at);
  }

  /** A customer the rule is true of, and the rule before it that comes out true or unknown first. */
  function instead(rule: Rule, at: number, truth: Exclude<Truth, 0>): Finding | undefined {
    const before = [...rules.entries()].slice(0, at);
    const alikeFirst = before.sort(([a], [b]) => +shareName(at, b) - +shareName(at, a) || a - b);
    for (const [other, earlier] of alikeFirst) {
      const example = ask(isTrue(rule), { rule: earlier, truth }, ...rules.slice(0, other).map(isFalse));
      if (isExample(example)) return found[truth === 1 ? "taken" : "blocked"](at, other, example);
    }
    return undefined;
  }

  function gap(): Finding[] {
    const answer = ask(...rules.map(isFalse));
    if (answer === "nobody") return [];
    return [isExample(answer) ? found.gap(answer) : found.unchecked()];
  }

  /**
   * Rules that name the same and hold together. Not where the upper is a special case of the lower, nor where they are
   * about different things: there the order is plainly meant.
   */
  function overlaps(rule: Rule, at: number): Finding[] {
    const answers = rules.flatMap((later, other) => {
      if (other <= at || !shareName(at, other) || !isReached(at) || !isReached(other)) return [];
      if (ask(isTrue(rule), isFalse(later)) === "nobody") return [];
      return [{ other, answer: ask(isTrue(rule), isTrue(later)) }];
    });
    return [
      ...answers.flatMap(({ other, answer }) =>
        isExample(answer) ? [found.overlap(at, other, answer)] : [],
      ),
      ...(answers.some(({ answer }) => answer === "unsure") ? [found.unchecked(at)] : []),
    ];
  }

  function shareName(one: number, other: number): boolean {
    return [...(named[one] ?? [])].some((key) => named[other]?.has(key));
  }
}

function isTrue(rule: Rule): Wanted {
  return { rule, truth: 1 };
}

function isFalse(rule: Rule): Wanted {
  return { rule, truth: 0 };
}

function isExample(answer: Answer): answer is Exclude<Answer, string> {
  return typeof answer !== "string";
}
