import type { Dimension } from "../dimensions/dimension.ts";
import type { Evidence } from "../measures/measure.ts";
import type { Problem } from "../problem.ts";
import { both } from "../words/words.ts";
import { findSetting } from "./read-setting.ts";
import { choiceName } from "./tell-setting.ts";

/** The variant in force: a choice that compares customers needs enough of them (D-01 "Edges"). */
export function choiceInForce({ variants }: Dimension, evidence: Evidence): string {
  const choice = variants ? evidence.choice(variants.setting) : "";
  return tooFew(variants, evidence) === undefined ? choice : "";
}

/** Why customers were not compared, or cannot be told apart. */
export function comparisonWarnings({ name, variants }: Dimension, evidence: Evidence): Problem[] {
  const { setting, compared } = variants ?? {};
  if (!setting || !compared) return [];
  const choice = evidence.choice(setting);
  const count = tooFew(variants, evidence);
  if (count !== undefined) {
    const message = {
      en: "{name} by {choice} needs at least {fewest} customers who bought; here are {count}. The standard rules were used instead.",
      zh: "{name}按{choice}判定至少需要 {fewest} 位有购买的客户，本表有 {count} 位，已改用标准规则。",
    };
    return [
      {
        code: "W_FEW_TO_COMPARE",
        message: both(message, {
          name,
          choice: choiceWords(setting, choice),
          fewest: compared.fewest,
          count,
        }),
      },
    ];
  }
  const judgedByIt = variants?.rules[choice] === undefined || compared.in.includes(choice);
  if (!judgedByIt || !allAlike(compared.by, evidence)) return [];
  const message = {
    en: "No differentiation: all customers who bought are alike in what {name} is judged by, so they share a segment.",
    zh: "无区分度：有购买的客户在{name}的判定依据上完全相同，因此归入同一分群。",
  };
  return [{ code: "W_ALL_ALIKE", message: both(message, { name }) }];
}

/** How many buyers there are where they are fewer than the choice needs. */
function tooFew(variants: Dimension["variants"], evidence: Evidence): number | undefined {
  const { setting, compared } = variants ?? {};
  if (!setting || !compared?.in.includes(evidence.choice(setting))) return undefined;
  const { count } = spread(compared.by, evidence);
  return count < compared.fewest ? count : undefined;
}

function allAlike(by: string, evidence: Evidence): boolean {
  const { count, low, high } = spread(by, evidence);
  return count > 1 && low === high;
}

/** Of the customers who bought: how many, and between which values. */
function spread(measure: string, evidence: Evidence) {
  const values = evidence.measure(measure) ?? new Float64Array(0);
  const bought = evidence.measure("has-ordered");
  let count = 0;
  let low = Infinity;
  let high = -Infinity;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value) || bought?.[row] !== 1) continue;
    count++;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { count, low, high };
}

function choiceWords(setting: string, choice: string) {
  const found = findSetting(setting);
  const named = (language: "en" | "zh") => (found ? choiceName(found, choice, language) : choice);
  return { en: named("en"), zh: named("zh") };
}
