import { type Condition, Engine, type RuleDeclaration } from "json-rules-engine";
import { answers, code, type Labels, rfmGrid } from "./answers.ts";
import type { Contestant } from "./contestant.ts";
import { fifths, quantileOf, rounded } from "./floor-lines.ts";
import { numbersOf, type Population, statusOf } from "./population.ts";

type Facts = Record<string, number | null>;

const is = (fact: string, operator: string, value: number): Condition => ({ fact, operator, value });
const equal = (fact: string, value: number) => is(fact, "equal", value);
const missing = (fact: string): Condition => ({ fact, operator: "missing", value: true });
const all = (...of: Condition[]): Condition => ({ all: of });
const any = (...of: Condition[]): Condition => ({ any: of });
const always: Condition = { all: [] };
const unknown = "?";

/** First match wins, as the rules of a dimension do; `?` is not enough data, stated where it can decide. */
function tableOf(lines: Facts): Readonly<Record<string, readonly (readonly [string, Condition])[]>> {
  const line = (name: string) => lines[name] as number;
  const neverBought = equal("bought", 0);
  const unsure = missing("bought");
  const recent = is("since", "lessThanInclusive", line("recentWithin"));
  const often = is("orders", "greaterThanInclusive", line("frequentOrders"));
  const big = is("spend", "greaterThanInclusive", line("bigSpend"));
  const loyalLength = all(is("total", "greaterThanInclusive", 5), is("tenure", "greaterThanInclusive", 365));
  return {
    value: [
      [unknown, missing("spend")],
      ["high", all(is("spend", "greaterThan", 0), is("spend", "greaterThanInclusive", line("high")))],
      ["medium", all(is("spend", "greaterThan", 0), is("spend", "greaterThanInclusive", line("medium")))],
      ["low", always],
    ],
    frequency: [
      ["too-new", is("tenure", "lessThan", 90)],
      [unknown, missing("perYear")],
      ["high", is("perYear", "greaterThanInclusive", 12)],
      ["medium", is("perYear", "greaterThanInclusive", 4)],
      ["low", always],
    ],
    rfm: [
      [unknown, unsure],
      ["prospect", neverBought],
      [unknown, any(missing("r"), missing("fm"))],
      ...rfmGrid.flatMap((row, r) =>
        row.map((segment, fm) => [segment, all(equal("r", r + 1), equal("fm", fm + 1))] as const),
      ),
    ],
    "rfm-eight": [
      [unknown, any(missing("since"), missing("orders"), missing("spend"))],
      ["key-value", all(recent, often, big)],
      ["key-develop", all(recent, big)],
      ["key-keep", all(often, big)],
      ["key-win-back", big],
      ["general-value", all(recent, often)],
      ["general-develop", recent],
      ["general-keep", often],
      ["general-win-back", always],
    ],
    churn: [
      ["lost", all(is("ratio", "greaterThan", 3), is("since", "greaterThanInclusive", 60))],
      ["warning", is("ratio", "greaterThan", 1.5)],
      ["watch", is("ratio", "greaterThan", 1)],
      ["normal", { not: missing("ratio") }],
      [unknown, missing("since")],
      ["lost", is("since", "greaterThan", 180)],
      ["warning", is("since", "greaterThan", 120)],
      ["watch", is("since", "greaterThan", 60)],
      ["new-watch", equal("purchases", 1)],
      ["normal", always],
    ],
    loyalty: [[unknown, always]],
    activity: [
      [unknown, unsure],
      ["none", neverBought],
      [unknown, missing("since")],
      ["active", is("since", "lessThan", 90)],
      ["silent", is("since", "lessThan", 365)],
      ["dormant", always],
    ],
    status: [
      ["lost", equal("ended", 1)],
      ["existing", is("contractLeft", "greaterThanInclusive", 0)],
      [unknown, any(unsure, all(equal("bought", 1), equal("churn", -1)))],
      ["existing", all(equal("bought", 1), is("churn", "notEqual", code("churn", "lost")))],
      ["lost", any(equal("bought", 1), { not: missing("contractLeft") })],
      ["potential", always],
    ],
    lifecycle: [
      [unknown, unsure],
      ["potential", neverBought],
      [unknown, equal("churn", -1)],
      ["lost", equal("churn", code("churn", "lost"))],
      [unknown, missing("total")],
      ["first-time", equal("total", 1)],
      ["loyal", loyalLength],
      [unknown, all(is("total", "greaterThanInclusive", 5), missing("tenure"))],
      ["repeat", always],
    ],
    tier: [
      [unknown, unsure],
      ["potential", neverBought],
      ["vip", all(equal("value", code("value", "high")), equal("frequency", code("frequency", "high")))],
      // Loyalty is unknown for everybody, so one more yes could come from it.
      [
        unknown,
        any(
          equal("value", code("value", "high")),
          equal("value", -1),
          equal("frequency", code("frequency", "high")),
          equal("frequency", -1),
        ),
      ],
      ["regular", always],
    ],
  };
}

/** One engine a question; a first match is the event of the highest priority. */
function enginesOf(lines: Facts): ReadonlyMap<string, Engine> {
  const table = tableOf(lines);
  // Questions whose answer another one asks about come first.
  const order = ["value", "frequency", "churn", ...Object.keys(table)];
  return new Map(
    [...new Set(order)].map((question) => {
      const rules = (table[question] ?? []).map(
        ([answer, conditions], at, { length }): RuleDeclaration => ({
          conditions: "all" in conditions || "any" in conditions ? conditions : { all: [conditions] },
          event: { type: question, params: { code: answer === unknown ? -1 : code(question, answer) } },
          priority: length - at,
        }),
      );
      const engine = new Engine(rules, { allowUndefinedFacts: true });
      engine.addOperator("missing", (value) => value === null);
      engine.on("success", () => engine.stop());
      return [question, engine] as const;
    }),
  );
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

function factsOf(population: Population): Facts[] {
  const { size, asOf } = population;
  const [first, last, totals, orders, spent, contracts] = (
    ["first-order", "last-order", "orders-total", "orders-12m", "spend-12m", "contract-end"] as const
  ).map((field) => numbersOf(population, field)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const status = statusOf(population);
  return Array.from({ length: size }, (_, row) => {
    const total = totals[row] as number;
    const since = asOf - (last[row] as number);
    const tenure = asOf - (first[row] as number);
    const count = orders[row] as number;
    const bought =
      total > 0 || (Number.isNaN(total) && (count > 0 || since >= 0)) ? 1 : total === 0 ? 0 : null;
    const window = Number.isNaN(tenure) ? 365 : Math.min(365, tenure);
    const span = tenure - since;
    const purchases = total <= 1 ? total : span > 0 ? total : span === 0 ? 1 : Number.NaN;
    const gaps = purchases - 1;
    const word = status.dictionary[status.codes[row] as number];
    const amount = spent[row] as number;
    return {
      since: known(since),
      tenure: known(tenure),
      total: known(total),
      orders: known(count),
      spend: Number.isNaN(amount) && count === 0 ? 0 : known(amount),
      bought,
      perYear: bought === 1 && window > 0 ? known(count / (window / 365)) : null,
      purchases: known(purchases),
      ratio: gaps > 0 ? known(since / ((gaps * (span / gaps) + 180) / (gaps + 3))) : null,
      contractLeft: known((contracts[row] as number) - asOf),
      ended: word === "已流失" || word === "lost" ? 1 : 0,
    };
  });
}

/** What no rule engine of this kind can say itself, computed beforehand as its users do: scores and lines. */
function addScores(facts: readonly Facts[]): Facts {
  const bought = facts.filter((fact) => fact.bought === 1);
  const sorted = (name: string, sign = 1) =>
    Float64Array.from(bought.flatMap((fact) => (fact[name] == null ? [] : [sign * fact[name]]))).sort();
  const [since, orders, spend] = [sorted("since", -1), sorted("orders"), sorted("spend")];
  const score = (cuts: readonly number[], value: number) => 1 + cuts.filter((cut) => value > cut).length;
  for (const fact of facts) {
    const { bought: yes, since: days, orders: count, spend: amount } = fact;
    fact.r = yes === 1 && days != null ? score(fifths(since), -days) : null;
    fact.fm =
      yes === 1 && count != null && amount != null
        ? Math.floor((score(fifths(orders), count) + score(fifths(spend), amount) + 1) / 2)
        : null;
  }
  const spenders = spend.filter((amount) => amount > 0);
  return {
    high: rounded(quantileOf(spenders, 0.8)),
    medium: rounded(quantileOf(spenders, 0.5)),
    bigSpend: quantileOf(spenders, 0.5),
    recentWithin: -quantileOf(since, 0.5),
    frequentOrders: Math.max(2, Math.ceil(quantileOf(orders, 0.5))),
  };
}

/** json-rules-engine: rules as JSON, one customer at a time. */
export const jsonRules: Contestant = (population) => {
  let result: Labels = new Map();
  return {
    classify: async () => {
      const labels = new Map([...answers.keys()].map((id) => [id, new Int8Array(population.size)]));
      const facts = factsOf(population);
      const engines = enginesOf(addScores(facts));
      for (const [row, fact] of facts.entries()) {
        for (const [question, engine] of engines) {
          const { events } = await engine.run(fact);
          const answer = events[0]?.params.code ?? -1;
          (labels.get(question) as Int8Array)[row] = answer;
          fact[question] = answer;
        }
      }
      result = labels;
    },
    labels: () => result,
  };
};
