import fc from "fast-check";
import { expect, test } from "vitest";
import { gatherEvidence } from "../../../core/evidence.ts";
import type { SettingValue } from "../../../core/schemes/setting.ts";
import { column, importedFrom } from "../make-imported.ts";

const METHODS: Readonly<Record<string, Readonly<Record<string, SettingValue>>>> = {
  rank: {},
  "rank of ten": { "score-bins": 10 },
  "quantile, right-closed": { "score-by": "quantile" },
  "quantile, left-closed": { "score-by": "quantile", "bin-edges": "left-closed" },
  "quantile of four, shifted": { "score-by": "quantile", "score-bins": 4, "edge-shift": 1 },
  "fixed lines": {
    "score-by": "fixed",
    "recency-lines": "1; 3; 5; 7",
    "frequency-lines": "1; 3; 5; 7",
    "monetary-lines": "1; 3; 5; 7",
  },
};

interface Buyer {
  readonly days: number;
  readonly orders: number;
  readonly spend: number;
}

/** Recency, frequency and monetary score of each buyer. */
function scores(buyers: readonly Buyer[], settings: Readonly<Record<string, SettingValue>>): number[][] {
  const of = (kind: "count" | "money", value: (buyer: Buyer) => number) => column(kind, buyers.map(value));
  const imported = importedFrom({
    customers: buyers.map((_, at) => `c${at}`),
    fields: {
      "recency-days": of("count", ({ days }) => days),
      "orders-total": of("count", ({ orders }) => orders),
      "spend-total": of("money", ({ spend }) => spend),
    },
  });
  const evidence = gatherEvidence(imported, { settings: new Map(Object.entries(settings)) }, 20_000);
  const columns = ["recency-score", "frequency-score", "monetary-score"].map((id) => evidence.measure(id));
  return buyers.map((_, row) => columns.map((values) => values?.[row] ?? Number.NaN));
}

const buyer = fc.record({
  days: fc.integer({ min: 0, max: 9 }),
  orders: fc.integer({ min: 1, max: 9 }),
  spend: fc.oneof(
    fc.integer({ min: -2, max: 9 }),
    fc.integer({ min: 0, max: 900 }).map((cents) => cents / 100),
  ),
});
/** How good a buyer is in recency, frequency and money. */
const GOOD: readonly ((one: Buyer) => number)[] = [
  ({ days }) => -days,
  ({ orders }) => orders,
  ({ spend }) => spend,
];
const crowd = fc.array(buyer, { minLength: 5, maxLength: 30 });

test.each(Object.entries(METHODS))(
  "%s: scores run from 1 to the bins, and better never scores lower",
  (_, settings) => {
    const bins = Number(settings["score-bins"] ?? 5);
    fc.assert(
      fc.property(crowd, (buyers) => {
        const found = scores(buyers, settings);
        for (const of of found.flat()) expect(of >= 1 && of <= bins && Number.isInteger(of)).toBe(true);
        GOOD.forEach((goodness, at) => {
          const worstFirst = buyers.map(
            (one, row) => [goodness(one), found[row]?.[at] ?? Number.NaN] as const,
          );
          worstFirst.sort(([a], [b]) => a - b);
          worstFirst.slice(1).forEach(([value, score], before) => {
            const [worse, lower] = worstFirst[before] ?? [value, score];
            expect(value === worse ? score === lower : score >= lower).toBe(true);
          });
        });
      }),
    );
  },
);

test.each(Object.entries(METHODS))("%s: nobody loses by buying more, or more recently", (_, settings) => {
  fc.assert(
    fc.property(crowd, fc.nat(), fc.nat(5), (buyers, pick, more) => {
      const who = pick % buyers.length;
      const [before = []] = scores(buyers, settings).slice(who);
      const better = buyers.map((one, at) =>
        at === who
          ? { days: Math.max(0, one.days - more), orders: one.orders + more, spend: one.spend + more }
          : one,
      );
      const [after = []] = scores(better, settings).slice(who);
      after.forEach((score, at) => {
        expect(score).toBeGreaterThanOrEqual(before[at] ?? Number.NaN);
      });
    }),
  );
});

test.each(Object.entries(METHODS))("%s: the order of rows does not matter", (_, settings) => {
  const shuffled = crowd.chain((buyers) =>
    fc.tuple(
      fc.constant(buyers),
      fc.shuffledSubarray(
        buyers.map((_, at) => at),
        { minLength: buyers.length },
      ),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([buyers, order]) => {
      const found = scores(buyers, settings);
      const moved = scores(
        order.map((at) => buyers[at] as Buyer),
        settings,
      );
      expect(moved).toEqual(order.map((at) => found[at]));
    }),
  );
});

test("rank scores are what BigQuery computes: 1 + DIV(5 · (RANK() − 1), COUNT(*))", () => {
  const rank = (values: readonly number[], value: number, worse: (a: number, b: number) => boolean) =>
    1 + values.filter((other) => worse(other, value)).length;
  fc.assert(
    fc.property(crowd, (buyers) => {
      const n = buyers.length;
      const sql = buyers.map(({ days, orders, spend }) => [
        1 +
          Math.floor(
            (5 *
              (rank(
                buyers.map((one) => one.days),
                days,
                (a, b) => a > b,
              ) -
                1)) /
              n,
          ),
        1 +
          Math.floor(
            (5 *
              (rank(
                buyers.map((one) => one.orders),
                orders,
                (a, b) => a < b,
              ) -
                1)) /
              n,
          ),
        1 +
          Math.floor(
            (5 *
              (rank(
                buyers.map((one) => one.spend),
                spend,
                (a, b) => a < b,
              ) -
                1)) /
              n,
          ),
      ]);
      expect(scores(buyers, {})).toEqual(sql);
    }),
  );
});
