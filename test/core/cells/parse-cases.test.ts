import { expect, test } from "vitest";
import type { Cell, Kind } from "../../../core/cells/cell.ts";
import { dayFromIso, isoFromDay } from "../../../core/cells/day.ts";
import { readCell } from "../../../core/cells/read-cell.ts";
import type { CellContext } from "../../../core/cells/reading.ts";
import cases from "../../fixtures/parse-cases.json" with { type: "json" };

interface ParseCase {
  kind: string;
  input: Cell;
  ctx: Omit<CellContext, "today"> & { today?: string };
  expect: { v?: string | number | boolean; e?: string; w?: string[]; cur?: string; blank?: boolean };
}

const kinds = new Map<string, Kind>([
  ["bool", "yes-no"],
  ["phone", "id"],
]);

test.each(cases as ParseCase[])(
  "$kind $input $ctx reads as $expect",
  ({ kind, input, ctx, expect: wanted }) => {
    const { today, ...rest } = ctx;
    const context: CellContext = today === undefined ? rest : { ...rest, today: dayFromIso(today) };
    const reading = readCell(kinds.get(kind) ?? (kind as Kind), input, context);

    if (wanted.blank) expect(reading).toEqual({ is: "blank" });
    else if (wanted.e) expect(reading).toMatchObject({ is: "trouble", code: wanted.e });
    else {
      expect(reading).toMatchObject({ is: "value", warnings: wanted.w ?? [] });
      if (reading.is !== "value") return;
      expect(reading.currency).toBe(wanted.cur);
      if (kind === "date") {
        expect(reading.value).toBe(dayFromIso(String(wanted.v)));
        expect(isoFromDay(Number(reading.value))).toBe(String(wanted.v).replace("T00:00:00", ""));
      } else expect(reading.value).toBe(typeof wanted.v === "boolean" ? Number(wanted.v) : wanted.v);
    }
  },
);

test("all 199 cases are here", () => {
  expect(cases).toHaveLength(199);
});
