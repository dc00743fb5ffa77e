import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Crossfilter, type Split } from "../../../dashboard/state/crossfilter.ts";

const GROUPS = 3;

/** Customers as rows of group numbers, and a history of filter changes. */
const cases = fc.record({
  rows: fc.array(
    fc.record({
      codes: fc.tuple(code(), code(), code()),
      cents: fc.integer({ min: -500, max: 9_999 }),
      found: fc.boolean(),
    }),
    { maxLength: 40 },
  ),
  changes: fc.array(
    fc.oneof(
      fc.record({ view: fc.nat(2), wanted: fc.option(fc.uniqueArray(code()), { nil: undefined }) }),
      fc.record({ search: fc.boolean() }),
    ),
    { maxLength: 12 },
  ),
});

function code() {
  return fc.integer({ min: -1, max: GROUPS - 1 });
}

describe("counting under filters", () => {
  it("gives what counting everything anew would give, after any history of changes", () => {
    fc.assert(
      fc.property(cases, ({ rows, changes }) => {
        const splits: Split[] = [0, 1, 2].map((view) => ({
          codes: Int8Array.from(rows, ({ codes }) => codes[view] ?? -1),
          groups: GROUPS,
        }));
        const crossfilter = new Crossfilter(
          rows.length,
          splits,
          Float64Array.from(rows, ({ cents }) => cents),
        );
        const kept: (ReadonlySet<number> | undefined)[] = [undefined, undefined, undefined];
        let searching = false;
        for (const change of changes) {
          if ("search" in change) {
            searching = change.search;
            crossfilter.keepRows(
              "search",
              searching ? Uint8Array.from(rows, ({ found }) => Number(found)) : undefined,
            );
          } else {
            kept[change.view] = change.wanted && new Set(change.wanted);
            crossfilter.keepGroups(change.view, kept[change.view]);
          }
        }
        const passes = (row: (typeof rows)[number], except: number) =>
          (!searching || row.found) &&
          kept.every((wanted, view) => view === except || !wanted || wanted.has(row.codes[view] ?? -1));
        for (const view of [0, 1, 2]) {
          const seen = rows.filter((row) => passes(row, view));
          const { counts, cents } = crossfilter.tally(view);
          for (let group = -1; group < GROUPS; group++) {
            const inGroup = seen.filter(({ codes }) => codes[view] === group);
            expect(counts[group + 1]).toBe(inGroup.length);
            expect(cents[group + 1]).toBe(inGroup.reduce((sum, row) => sum + row.cents, 0));
          }
        }
        const all = rows.flatMap((row, index) => (passes(row, -1) ? [index] : []));
        expect(crossfilter.kept.counts[0]).toBe(all.length);
        expect([...crossfilter.rowsIn(Uint32Array.from(rows.keys()))]).toEqual(all);
      }),
    );
  });

  it("counts several marks a customer under all filters but the one by marks", () => {
    const lists = { from: Int32Array.of(0, 2, 3, 3, 4), codes: Int32Array.of(0, 1, 1, 0) };
    const crossfilter = new Crossfilter(4, [{ codes: Int8Array.of(0, 0, 1, 1), groups: 2 }]);
    crossfilter.keepRows("tags", Uint8Array.of(1, 0, 0, 1));
    expect([...crossfilter.countLists(lists, 2, "tags")]).toEqual([2, 2]);
    crossfilter.keepGroups(0, new Set([0]));
    expect([...crossfilter.countLists(lists, 2, "tags")]).toEqual([1, 2]);
    expect(crossfilter.kept.counts[0]).toBe(1);
  });

  it("takes 32 filters at once out of any number of views, and a freed one is free again", () => {
    const splits = Array.from({ length: 40 }, () => ({ codes: Int8Array.of(0, 1), groups: 2 }));
    const crossfilter = new Crossfilter(2, splits);
    const taken = splits.map((_, view) => crossfilter.keepGroups(view, new Set([1])));
    expect(taken.filter(Boolean)).toHaveLength(32);
    crossfilter.keepGroups(3, undefined);
    expect(crossfilter.keepGroups(39, new Set([0]))).toBe(true);
    expect(crossfilter.kept.counts[0]).toBe(0);
  });

  it("does not narrow a view by the view's own filter", () => {
    const crossfilter = new Crossfilter(4, [{ codes: Int8Array.of(0, 0, 1, -1), groups: 2 }]);
    crossfilter.keepGroups(0, new Set([1]));
    expect([...crossfilter.tally(0).counts]).toEqual([1, 2, 1]);
    expect(crossfilter.kept.counts[0]).toBe(1);
  });
});
