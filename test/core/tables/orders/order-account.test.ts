import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import { addsUp } from "../a-table.ts";
import { orders, sums } from "./orders-of.ts";

const anyRow = fc.tuple(
  fc.constantFrom("A", "B", "C", "D", "", "E"),
  fc.constantFrom("2026-05-01", "2026-05-02 10:00", "2026-08-01", "", "31/02/2026"),
  fc.constantFrom("C1", "C2", "C3", "", "C9"),
  fc.oneof(
    fc.integer({ min: -500_000, max: 5_000_000 }).map((n) => (n / 10_000).toString()),
    fc.constantFrom("", "x", "¥3"),
  ),
  fc.constantFrom("", "已完成", "已取消", "退款", "部分退款"),
);

test("every row is accounted for, and the order of rows changes no total", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 3, maxLength: 30 }),
      fc.integer({ min: 1, max: 29 }),
      (rows, turn) => {
        // A good majority makes sure that the tab is known as orders.
        const good = Array.from({ length: 60 }, (_, at): Cell[] => [
          `G${at}`,
          "2026-05-01",
          "C1",
          "1",
          "已完成",
        ]);
        const there = orders(...good, ...rows);
        const turned = orders(
          ...good,
          ...rows.slice(turn % rows.length),
          ...rows.slice(0, turn % rows.length),
        );
        expect(addsUp(there)).toBe(true);
        expect(sums(turned)).toEqual(sums(there));
      },
    ),
    { numRuns: 60 },
  );
});
