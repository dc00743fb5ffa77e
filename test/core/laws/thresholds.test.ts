import fc from "fast-check";
import { expect, test } from "vitest";
import { classify } from "../../../core/classify.ts";
import type { SettingValue } from "../../../core/schemes/setting.ts";
import type { Imported } from "../../../core/tables/imported.ts";
import { asking, classified, segmentsByKey } from "./answers.ts";
import { SAMPLE_DAY, sample } from "./books.ts";
import { AS_OF, randomBook, tablesOf } from "./random-book.ts";

type Settings = Readonly<Record<string, SettingValue>>;

interface Law {
  readonly setting: string;
  readonly dimension: string;
  readonly segments: readonly string[];
  readonly values: readonly number[];
  readonly beside?: Settings;
}

const law = (
  setting: string,
  dimension: string,
  segments: string,
  values: readonly number[],
  beside: Settings = {},
): Law => ({ setting, dimension, segments: segments.split(" "), values, beside });

const MONEY = [1, 5_000, 50_000];
const DAYS = [10, 100, 400];
const SHARES = [0.1, 0.5, 0.9];

/** Raising the setting never brings a customer into these segments. */
const SHRINK: readonly Law[] = [
  law("high-value-line", "value", "high", MONEY),
  law("medium-value-line", "value", "high medium", MONEY),
  law("high-value-rank", "value", "high", SHARES, { "value-by": "rank" }),
  law("medium-value-rank", "value", "high medium", SHARES, { "value-by": "rank" }),
  law("grade-a-from", "value", "high", [5, 20, 40], { "value-by": "score-card" }),
  law("grade-b-from", "value", "high medium", [5, 20, 40], { "value-by": "score-card" }),
  law("large-purchase-line", "purchase-size", "large", MONEY),
  law("medium-purchase-line", "purchase-size", "large medium", MONEY),
  law("frequent-orders", "rfm-eight", "key-value key-keep general-value general-keep", [1, 3, 9]),
  law("big-spend", "rfm-eight", "key-value key-develop key-keep key-win-back", MONEY),
  law("high-score", "rfm-eight", "key-value", [2, 3, 5], { "eight-classes-by": "score" }),
  law("frequent-from", "frequency", "high", [2, 6, 12]),
  law("occasional-from", "frequency", "high medium", [2, 6, 12]),
  law("frequent-rank", "frequency", "high", SHARES, { "frequency-by": "rank" }),
  law("high-loyalty-from", "loyalty", "high", [30, 60, 90]),
  law("medium-loyalty-from", "loyalty", "high medium", [30, 60, 90]),
  law("high-loyalty-from", "lifecycle", "loyal", [30, 60, 90]),
  law("high-loyalty-from", "loyalty-state", "loyal", [30, 60, 90]),
  law("lost-after", "churn", "lost", DAYS, { "churn-by": "fixed-days" }),
  law("warn-after", "churn", "lost warning", [200, 300, 400], {
    "churn-by": "fixed-days",
    "lost-after": 400,
  }),
  law("very-long-gap", "churn", "lost", DAYS),
  law("usual-gap", "churn", "lost", DAYS),
  law("large-headcount", "company-size", "large", [10, 100, 1000], { "size-standard": "headcount" }),
  law("medium-headcount", "company-size", "large medium", [10, 100, 290], { "size-standard": "headcount" }),
  law("growth-from", "stage", "growth", [0.1, 0.5, 2]),
  law("high-term-spend-line", "spend-in-term", "high", MONEY),
  law("medium-term-spend-line", "spend-in-term", "high medium", MONEY),
  law("renewal-notice", "renewal", "not-due", [31, 90, 300]),
  law("urgent-renewal", "renewal", "due", [5, 30, 80]),
  law("renewal-grace", "renewal", "lost", [1, 30, 300]),
  law("punctual-from", "payment", "punctual", SHARES),
  law("overdue-after", "payment", "overdue", [1, 30, 90]),
  law("fewest-payments", "payment", "punctual late", [1, 4, 8]),
  law("answers-expire-after", "satisfaction", "expired", DAYS),
  law("excellent-credit-from", "credit", "excellent", [560, 640, 800]),
  law("medium-credit-from", "credit", "excellent very-good good medium", [400, 500, 640]),
  law("need-points-from", "need", "function price service brand mixed", [1, 2, 4]),
  law("need-lead-from", "need", "function price service brand", [1, 2, 4]),
  law("preference-from", "preference", "single multiple ordinary", [2, 6, 12]),
  law("single-category-share", "preference", "single", [0.3, 0.6, 0.9], { "concentrated-from": 1 }),
  law("concentrated-from", "preference", "single", [0.3, 0.6, 0.9], { "single-category-share": 1 }),
  law("several-categories-from", "preference", "multiple", [1, 3, 5]),
  law("strong-in-category", "category-share", "high", SHARES),
  law("medium-in-category", "category-share", "high medium", SHARES),
];

/** Raising the setting never takes a customer out of these segments. */
const GROW: readonly Law[] = [
  law("high-value-share", "value", "high", SHARES, { "value-by": "share" }),
  law("medium-value-share", "value", "high medium", SHARES, { "value-by": "share" }),
  law("recent-within", "rfm-eight", "key-value key-develop general-value general-develop", DAYS),
  law("too-new-below", "frequency", "too-new", DAYS),
  law("active-below", "activity", "active", [10, 50, 100]),
  law("silent-below", "activity", "active silent", [100, 200, 600]),
  law("new-customer-within", "loyalty-state", "new", DAYS),
  law("introduction-below", "stage", "introduction", DAYS),
  law("decline-at", "stage", "decline", [-0.9, -0.5, -0.1]),
  law("urgent-renewal", "renewal", "urgent", [5, 30, 80]),
  law("renewal-grace", "renewal", "grace", [1, 30, 300]),
  law("need-points-from", "need", "unknown", [1, 2, 4]),
  law("spread-up-to", "preference", "multiple", [0.2, 0.4, 0.9]),
];

/** The customers in any of the segments, by the law's setting at a value. */
function inside(
  imported: Imported,
  day: number,
  { setting, dimension, segments, beside }: Law,
  value: number,
) {
  const settings = new Map<string, SettingValue>(Object.entries({ ...beside, [setting]: value }));
  const result = classify(imported, { ...asking(dimension), settings }, day);
  if (!("dimensions" in result)) throw new Error("rules that cannot be read");
  const found = [...segmentsByKey(result, dimension)].filter(([, segment]) =>
    segments.includes(segment ?? ""),
  );
  return new Set(found.map(([key]) => key));
}

const beyond = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...some].filter((key) => !others.has(key));

/** Whether anybody moves at all, for a law that nobody feels proves nothing. */
function expectLaw(one: Law, grows: boolean, imported: Imported, day: number): boolean {
  const sets = one.values.map((value) => inside(imported, day, one, value));
  sets.slice(1).forEach((higher, at) => {
    const lower = sets[at] ?? higher;
    expect(grows ? beyond(lower, higher) : beyond(higher, lower)).toEqual([]);
  });
  return new Set(sets.map(({ size }) => size)).size > 1;
}

const named = (laws: readonly Law[]) =>
  laws.map((one) => [one.setting, one.dimension, one.segments.join(", "), one] as const);

test.each(named(SHRINK))("raising %s brings nobody into %s: %s", async (_, _1, _2, one) => {
  expect(expectLaw(one, false, (await sample()).imported, SAMPLE_DAY), "somebody moves").toBe(true);
});

test.each(named(GROW))("raising %s takes nobody out of %s: %s", async (_, _1, _2, one) => {
  expect(expectLaw(one, true, (await sample()).imported, SAMPLE_DAY), "somebody moves").toBe(true);
});

test("and so in every book", () => {
  const laws = [...SHRINK.map((one) => [one, false] as const), ...GROW.map((one) => [one, true] as const)];
  fc.assert(
    fc.property(randomBook, fc.constantFrom(...laws), (book, [one, grows]) => {
      expectLaw(one, grows, classified(tablesOf(book)).imported, AS_OF);
    }),
    { numRuns: 20 },
  );
});
