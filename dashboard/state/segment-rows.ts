import { signal } from "@preact/signals";
import type { Segment } from "#core";
import { pageWords } from "../words/page.ts";
import { tallyOf, totalOf } from "./filters.ts";
import { say } from "./looks.ts";

/** What every bar of the page is long by. */
export const measuredBy = signal<"customers" | "money">("customers");

/** One row of a dimension's bars or table. */
export interface SegmentRow {
  /** Index of the segment; −1 for "not enough data". */
  readonly group: number;
  readonly name: string;
  readonly tone: Segment["tone"];
  readonly count: number;
  readonly money: number;
  readonly of: number;
  readonly value: number;
  readonly share: number;
}

/** The segments of a dimension under the filters in force, best news first. */
export function segmentRows(id: string, segments: readonly Segment[]): readonly SegmentRow[] {
  const { counts, cents } = tallyOf(id);
  const total = totalOf(id);
  const byMoney = measuredBy.value === "money";
  const all = segments.map(({ name, tone }, group) => ({ group, name: say(name), tone }));
  // Of twenty industries only those somebody is in.
  const names = all.length > MANY ? all.filter(({ group }) => total.counts[group + 1]) : all;
  const lacking = { group: -1, name: say(pageWords.notEnough), tone: "none" as const };
  const shown = (total.counts[0] ?? 0) > 0 ? [...bestFirst(names), lacking] : bestFirst(names);
  const rows = shown.map(({ group, ...row }) => {
    const count = counts[group + 1] ?? 0;
    const money = (cents[group + 1] ?? 0) / 100;
    const of = byMoney ? (total.cents[group + 1] ?? 0) / 100 : (total.counts[group + 1] ?? 0);
    return { ...row, group, count, money, of, value: byMoney ? money : count };
  });
  const sum = rows.reduce((all, { value }) => all + Math.max(value, 0), 0);
  return rows.map((row) => ({ ...row, share: sum > 0 ? Math.max(row.value, 0) / sum : 0 }));
}

const MANY = 12;

/** From best news to worst, whatever the order the rules are tried in. */
function bestFirst<Each extends { readonly tone: Segment["tone"] }>(rows: readonly Each[]): readonly Each[] {
  return [...rows].sort((a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone));
}

const TONES: readonly Segment["tone"][] = ["best", "good", "fair", "watch", "risk", "lost", "none"];
