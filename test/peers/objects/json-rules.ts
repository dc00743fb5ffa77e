import { type Condition, Engine, type RuleDeclaration } from "json-rules-engine";
import type { Contestant } from "../contestant.ts";
import { type Codes, codeOf, columns, labels, wordOf } from "../work/labels.ts";
import * as lines from "../work/lines.ts";
import { home, industryWords, natureWords, provinces, statedNatures } from "../work/words.ts";
import { factsOf, type Row, readRows } from "./rows.ts";
import { type TableLines, tableLines } from "./table-lines.ts";

/** A column's cases, the first that holds giving its word. */
type Cases = readonly (readonly [word: string, when: Condition])[];

const is = (fact: string, operator: string, value: unknown): Condition =>
  ({ fact, operator, value }) as Condition;
const equal = (fact: string, value: unknown) => is(fact, "equal", value);
const more = (fact: string, line: number) => is(fact, "greaterThan", line);
const least = (fact: string, line: number) => is(fact, "greaterThanInclusive", line);
const less = (fact: string, line: number) => is(fact, "lessThan", line);
const most = (fact: string, line: number) => is(fact, "lessThanInclusive", line);
const missing = (fact: string) => equal(fact, null);
const contains = (fact: string, words: readonly string[]) => is(fact, "containsAny", words);
const all = (...conditions: Condition[]): Condition => ({ all: conditions });
const any = (...conditions: Condition[]): Condition => ({ any: conditions });
const always: Condition = { all: [] };

const upTo = (fact: string, steps: readonly (readonly [number, string])[]): Cases =>
  steps.map(([line, word]) => [word, most(fact, line)]);
const fifths = (fact: string, cuts: readonly number[], worst: number, step: 1 | -1): Cases => [
  ["none", equal("isScored", false)],
  ...[3, 2, 1, 0].map((at) => [String(worst + step * (at + 1)), more(fact, cuts[at] ?? 0)] as const),
  [String(worst), always],
];

/** Columns that lines alone decide. */
function firstColumns(ofAll: TableLines): Readonly<Record<string, Cases>> {
  const [medium, high, top] = lines.spendLines;
  const [a, b] = ofAll.revenue;
  const [monthly, quarterly, halfYearly] = lines.rhythmLines;
  const [someChurn, muchChurn] = lines.churnLines;
  const [active, warm, cooling, cold] = lines.activityLines;
  const [passive, promoter] = lines.satisfactionLines;
  const { expired, due30, due90 } = lines.renewalLines;
  const { means } = ofAll;
  return {
    value_abs: [
      ["unknown", missing("spend")],
      ["low", less("spend", medium)],
      ["medium", less("spend", high)],
      ["high", less("spend", top)],
      ["top", always],
    ],
    value_abc: [
      ["none", any(missing("spend"), most("spend", 0))],
      ["A", least("spend", a)],
      ["B", least("spend", b)],
      ["C", always],
    ],
    r_score: fifths("days", ofAll.days, 5, -1),
    f_score: fifths("placed", ofAll.orders, 1, 1),
    m_score: fifths("spend", ofAll.spend, 1, 1),
    rfm8: [
      ["none", equal("isScored", false)],
      ...(labels.get("rfm8") ?? []).slice(1).map((word, at) => {
        const big = at < 4 ? more("spend", means.spend) : most("spend", means.spend);
        const late = at % 4 < 2 ? most("days", means.days) : more("days", means.days);
        const often = at % 2 === 0 ? more("placed", means.orders) : most("placed", means.orders);
        return [word, all(big, late, often)] as const;
      }),
    ],
    freq_band: [
      ["one-off", equal("placed", 1)],
      ["none", missing("between")],
      ...upTo("between", [
        [monthly, "monthly"],
        [quarterly, "quarterly"],
        [halfYearly, "half-yearly"],
      ]),
      ["rare", always],
    ],
    lifecycle: [
      ["potential", any(less("placed", 1), missing("days"))],
      ["lapsed", more("days", lines.lapsedAfter)],
      ["first", equal("placed", 1)],
      [
        "loyal",
        all(
          least("placed", lines.loyalFrom.orders),
          { not: missing("span") },
          least("span", lines.loyalFrom.days),
        ),
      ],
      ["repeat", always],
    ],
    churn: [
      ["none", missing("missedGaps")],
      ["high", more("missedGaps", muchChurn)],
      ["medium", more("missedGaps", someChurn)],
      ["low", always],
    ],
    renewal: [
      ["none", missing("left")],
      ["expired", less("left", expired)],
      ["grace", less("left", 0)],
      ...upTo("left", [
        [due30, "due-30"],
        [due90, "due-90"],
      ]),
      ["active", always],
    ],
    region: [
      ["unknown", missing("province")],
      ["local", equal("provinceBegins", home)],
      ["outside", is("provinceBegins", "in", provinces)],
      ["international", always],
    ],
    nature: [
      ...[...statedNatures].map(([stated, word]) => [word, equal("nature", stated)] as const),
      ...[...natureWords].map(([word, words]) => [word, contains("name", words)] as const),
      ["person", all(least("letters", 2), most("letters", 4))],
      ["unknown", always],
    ],
    industry_code: [
      ...["industry", "name"].flatMap((fact) =>
        [...industryWords].map(([word, words]) => [word, contains(fact, words)] as const),
      ),
      ["unknown", always],
    ],
    need: (labels.get("need") ?? []).map((word) => [word, equal("need", word)] as const),
    pref: [
      ...upTo("products", [
        [0, "none"],
        [1, "single"],
        [3, "few"],
      ]),
      ["many", always],
    ],
    satisfaction: [
      ["none", missing("answer")],
      ["promoter", least("answer", promoter)],
      ["passive", least("answer", passive)],
      ["detractor", always],
    ],
    activity: [
      ["none", missing("days")],
      ...upTo("days", [
        [active, "active"],
        [warm, "warm"],
        [cooling, "cooling"],
        [cold, "cold"],
      ]),
      ["dormant", always],
    ],
    complaint: [
      ["unknown", missing("complaints")],
      ...upTo("complaints", [
        [0, "none"],
        [2, "some"],
      ]),
      ["many", always],
    ],
  };
}

/** Columns that ask what the first ones said. */
function secondColumns(): Readonly<Record<string, Cases>> {
  const sizes = (industry: Condition, { employees, revenue }: lines.SizeLines): Cases =>
    ([2, 1, 0] as const).map((size) => {
      const enough = revenue ? [any(missing("revenue"), least("revenue", revenue[size]))] : [];
      return [
        ["small", "medium", "large"][size] ?? "",
        all(industry, least("employees", employees[size]), ...enough),
      ];
    });
  const own = [...lines.sizeLines].map(([word]) => word);
  return {
    rfm11: [
      ["none", equal("r_score", "none")],
      ...lines.rfmGrid.flatMap((cells, r) =>
        cells.map(
          (code, fm) =>
            [wordOf("rfm11", code), all(equal("r_score", String(r + 1)), equal("fm", fm + 1))] as const,
        ),
      ),
    ],
    loyalty: [
      ["none", equal("f_score", "none")],
      ...lines.loyaltyLines.map((line, at) => [wordOf("loyalty", at + 1), less("points", line)] as const),
      ["very-high", always],
    ],
    size: [
      ["unknown", missing("employees")],
      ...[...lines.sizeLines].flatMap(([word, given]) => sizes(equal("industry_code", word), given)),
      ...sizes(is("industry_code", "notIn", own), lines.otherSizeLines),
      ["micro", always],
    ],
    first_look: lines.priorityGrid.flatMap((row, value) =>
      row.map(
        (code, churn) =>
          [
            wordOf("priority", code),
            all(equal("value_abc", wordOf("value_abc", value)), equal("churn", wordOf("churn", churn))),
          ] as const,
      ),
    ),
  };
}

/** One engine a step. A first match is the success of the highest rank; its word is a fact for the next step. */
function engineOf(
  tables: Readonly<Record<string, Cases>>,
): (facts: Facts) => Promise<Readonly<Record<string, string>>> {
  const rules = Object.entries(tables).flatMap(([column, cases]) =>
    cases.map(
      ([word, when], rank): RuleDeclaration => ({
        conditions: "all" in when || "any" in when ? when : all(when),
        event: { type: column, params: { word, rank } },
      }),
    ),
  );
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  engine.addOperator(
    "containsAny",
    (text, words) => typeof text === "string" && (words as string[]).some((word) => text.includes(word)),
  );
  return async (facts) => {
    const best = new Map<string, { readonly word: string; readonly rank: number }>();
    for (const { type, params } of (await engine.run(facts)).events) {
      if (params.rank < (best.get(type)?.rank ?? Infinity)) best.set(type, params);
    }
    return Object.fromEntries([...best].map(([column, { word }]) => [column, word]));
  };
}

type Facts = Readonly<Record<string, unknown>>;

/** What rules as JSON cannot work out is worked out beforehand, as its users do. */
function factsFor(row: Row): Facts {
  const facts = factsOf(row);
  const { missed } = facts;
  const late = missed && (missed.days === 0 ? 0 : missed.days / missed.span);
  return {
    ...row,
    ...facts,
    missedGaps: late,
    letters: row.name?.length ?? 0,
    provinceBegins: row.province?.slice(0, 2) ?? "",
  };
}

function pointsOf(row: Row, frequency: number): number {
  const { years, products, answer } = factsOf(row);
  const [passive, promoter] = lines.satisfactionLines;
  const steps = answer === null ? 2 : answer >= promoter ? 5 : answer >= passive ? 3 : 1;
  const weights = lines.loyaltyWeights;
  return (
    weights.frequency * frequency +
    weights.years * years +
    weights.satisfaction * steps +
    weights.products * Math.min(5, products)
  );
}

/** json-rules-engine: rules as JSON, one customer at a time. */
export const jsonRules: Contestant<Codes> = (file) => {
  const rows = readRows(file);
  let found: Readonly<Record<string, string>>[] = [];
  return {
    run: async () => {
      const first = engineOf(firstColumns(tableLines(rows)));
      const second = engineOf(secondColumns());
      found = [];
      for (const row of rows) {
        const facts = factsFor(row);
        const said = await first(facts);
        const [f, m] = [Number(said.f_score), Number(said.m_score)];
        const more = { ...facts, ...said, fm: Math.floor((f + m + 1) / 2), points: pointsOf(row, f) };
        const last = await second(more);
        const isDue = said.renewal === "grace" || said.renewal === "due-30";
        const code = codeOf("priority", last.first_look ?? "") - +isDue - +(said.complaint === "many");
        found.push({ ...said, ...last, priority: wordOf("priority", Math.max(1, code)) });
      }
    },
    result: () =>
      columns.map((column) => Uint8Array.from(found, (words) => codeOf(column, words[column] ?? ""))),
  };
};
