import type { Contestant } from "../contestant.ts";
import { type Codes, codeOf, columns, wordOf } from "../work/labels.ts";
import * as lines from "../work/lines.ts";
import { home, industryWords, natureWords, provinces, statedNatures } from "../work/words.ts";
import { type Facts, factsOf, type Row, readRows } from "./rows.ts";
import { type TableLines, tableLines } from "./table-lines.ts";

/** A quick script as anybody would write it: objects, strings, arrays. */
export const naive: Contestant<Codes> = (file) => {
  const rows = readRows(file);
  let found: Readonly<Record<string, string>>[] = [];
  return {
    run: () => {
      const ofAll = tableLines(rows);
      found = rows.map((row) => classify(row, factsOf(row), ofAll));
    },
    result: () =>
      columns.map((column) => Uint8Array.from(found, (words) => codeOf(column, words[column] ?? ""))),
  };
};

const has = (text: string | null, words: readonly string[]) =>
  text !== null && words.some((word) => text.includes(word));
/** The first word whose line the number does not reach; `top` beyond all of them. */
const upTo = (number: number, steps: readonly (readonly [number, string])[], top: string) =>
  steps.find(([line]) => number <= line)?.[1] ?? top;

function classify(row: Row, facts: Facts, ofAll: TableLines): Record<string, string> {
  const scores = scoresOf(row, facts, ofAll);
  const { spend } = row;
  const [medium, high, top] = lines.spendLines;
  const [a, b] = ofAll.revenue;
  const valueAbs =
    spend === null
      ? "unknown"
      : spend < medium
        ? "low"
        : spend < high
          ? "medium"
          : spend < top
            ? "high"
            : "top";
  const valueAbc = spend === null || spend <= 0 ? "none" : spend >= a ? "A" : spend >= b ? "B" : "C";
  const churn = churnOf(facts);
  const renewal = renewalOf(facts);
  const industry = industryOf(row);
  const complaint =
    row.complaints === null
      ? "unknown"
      : upTo(
          row.complaints,
          [
            [0, "none"],
            [2, "some"],
          ],
          "many",
        );
  const [active, warm, cooling, cold] = lines.activityLines;
  return {
    ...scores,
    value_abs: valueAbs,
    value_abc: valueAbc,
    freq_band: rhythmOf(facts),
    lifecycle: lifeStageOf(facts),
    churn,
    renewal,
    size: sizeOf(row, industry),
    region: regionOf(row),
    nature: natureOf(row),
    industry_code: industry,
    need: facts.need,
    pref: upTo(
      facts.products,
      [
        [0, "none"],
        [1, "single"],
        [3, "few"],
      ],
      "many",
    ),
    satisfaction: satisfactionOf(facts),
    activity:
      facts.days === null
        ? "none"
        : upTo(
            facts.days,
            [
              [active, "active"],
              [warm, "warm"],
              [cooling, "cooling"],
              [cold, "cold"],
            ],
            "dormant",
          ),
    complaint,
    priority: priorityOf(valueAbc, churn, renewal, complaint),
  };
}

function scoresOf({ spend }: Row, facts: Facts, ofAll: TableLines) {
  if (!facts.isScored || facts.days === null || spend === null) {
    return {
      r_score: "none",
      f_score: "none",
      m_score: "none",
      rfm11: "none",
      rfm8: "none",
      loyalty: "none",
    };
  }
  const { days, placed } = facts;
  const exceeded = (number: number, cuts: readonly number[]) => cuts.filter((cut) => number > cut).length;
  const r = 5 - exceeded(days, ofAll.days);
  const f = 1 + exceeded(placed, ofAll.orders);
  const m = 1 + exceeded(spend, ofAll.spend);
  const fm = Math.floor((f + m + 1) / 2);
  const { means } = ofAll;
  const octant =
    (spend > means.spend ? 0 : 4) + (days <= means.days ? 0 : 2) + (placed > means.orders ? 0 : 1);
  const [passive, promoter] = lines.satisfactionLines;
  const { answer } = facts;
  const steps = answer === null ? 2 : answer >= promoter ? 5 : answer >= passive ? 3 : 1;
  const weights = lines.loyaltyWeights;
  const points =
    weights.frequency * f +
    weights.years * facts.years +
    weights.satisfaction * steps +
    weights.products * Math.min(5, facts.products);
  const [low, medium, high] = lines.loyaltyLines;
  return {
    r_score: String(r),
    f_score: String(f),
    m_score: String(m),
    rfm11: wordOf("rfm11", lines.rfmGrid[r - 1]?.[fm - 1] ?? 0),
    rfm8: wordOf("rfm8", 1 + octant),
    loyalty: points < low ? "low" : points < medium ? "medium" : points < high ? "high" : "very-high",
  };
}

function rhythmOf({ placed, between }: Facts): string {
  if (placed === 1) return "one-off";
  if (between === null) return "none";
  const [monthly, quarterly, halfYearly] = lines.rhythmLines;
  return upTo(
    between,
    [
      [monthly, "monthly"],
      [quarterly, "quarterly"],
      [halfYearly, "half-yearly"],
    ],
    "rare",
  );
}

function lifeStageOf({ placed, days, span }: Facts): string {
  if (placed < 1 || days === null) return "potential";
  if (days > lines.lapsedAfter) return "lapsed";
  if (placed === 1) return "first";
  const isLoyal = placed >= lines.loyalFrom.orders && span !== null && span >= lines.loyalFrom.days;
  return isLoyal ? "loyal" : "repeat";
}

function churnOf({ missed }: Facts): string {
  if (missed === null) return "none";
  const [some, much] = lines.churnLines;
  return missed.days > much * missed.span ? "high" : missed.days > some * missed.span ? "medium" : "low";
}

function renewalOf({ left }: Facts): string {
  const { expired, due30, due90 } = lines.renewalLines;
  if (left === null) return "none";
  if (left < expired) return "expired";
  return left < 0
    ? "grace"
    : upTo(
        left,
        [
          [due30, "due-30"],
          [due90, "due-90"],
        ],
        "active",
      );
}

function sizeOf({ employees, revenue }: Row, industry: string): string {
  if (employees === null) return "unknown";
  const given = lines.sizeLines.get(industry) ?? lines.otherSizeLines;
  const reaches = (size: 0 | 1 | 2) =>
    employees >= given.employees[size] && (revenue === null || revenue >= (given.revenue?.[size] ?? 0));
  return reaches(2) ? "large" : reaches(1) ? "medium" : reaches(0) ? "small" : "micro";
}

function regionOf({ province }: Row): string {
  if (province === null) return "unknown";
  if (province.startsWith(home)) return "local";
  return provinces.some((one) => province.startsWith(one)) ? "outside" : "international";
}

function natureOf({ nature, name }: Row): string {
  const stated = statedNatures.get(nature ?? "");
  if (stated !== undefined) return stated;
  const told = [...natureWords].find(([, words]) => has(name, words))?.[0];
  if (told !== undefined) return told;
  return name !== null && name.length >= 2 && name.length <= 4 ? "person" : "unknown";
}

function industryOf({ industry, name }: Row): string {
  const told = (text: string | null) => [...industryWords].find(([, words]) => has(text, words))?.[0];
  return told(industry) ?? told(name) ?? "unknown";
}

function satisfactionOf({ answer }: Facts): string {
  const [passive, promoter] = lines.satisfactionLines;
  if (answer === null) return "none";
  return answer >= promoter ? "promoter" : answer >= passive ? "passive" : "detractor";
}

function priorityOf(value: string, churn: string, renewal: string, complaint: string): string {
  const row = lines.priorityGrid[codeOf("value_abc", value)] ?? [];
  const isDue = renewal === "grace" || renewal === "due-30";
  const code = (row[codeOf("churn", churn)] ?? 4) - (isDue ? 1 : 0) - (complaint === "many" ? 1 : 0);
  return wordOf("priority", Math.max(1, code));
}
