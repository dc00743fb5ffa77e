import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell, Kind } from "../../../core/cells/cell.ts";
import { chosenContext } from "../../../core/cells/chosen-context.ts";
import { columnContext } from "../../../core/cells/column-context.ts";
import { isoFromDay } from "../../../core/cells/day.ts";
import { readCell } from "../../../core/cells/read-cell.ts";
import { readColumn, toCents } from "../../../core/cells/read-column.ts";
import { isText } from "../../../core/columns.ts";

function read(kind: Kind, cells: Cell[], base = {}) {
  const { context, problems } = columnContext(kind, cells, base);
  const reading = readColumn(kind, cells, context);
  const { column } = reading;
  const values: unknown[] = isText(column)
    ? [...column.codes].map((code) => column.dictionary[code])
    : [...column.values].map((value) =>
        Number.isNaN(value) ? undefined : kind === "date" ? isoFromDay(value) : value,
      );
  return { ...reading, context, values, codes: problems.map(({ code }) => code) };
}

const rows = ({ problems }: { problems: readonly { row: number; trouble: { code: string } }[] }) =>
  problems.map(({ row, trouble }) => [row, trouble.code]);

describe("the date order of a column", () => {
  test("is settled for every row by one date that can be read only one way", () => {
    const column = read("date", ["03/04/2024", "26/06/2026", "", "05/05/2024"]);
    expect(column.values).toEqual(["2024-04-03", "2026-06-26", undefined, "2024-05-05"]);
    expect(column.context).toEqual({ order: "DMY" });
  });

  test("is settled in two-digit years and with times too", () => {
    expect(read("date", ["1/3/11", "11/25/11"]).values).toEqual(["2011-01-03", "2011-11-25"]);
    expect(read("date", ["12/1/2010 8:26", "12/13/2010 9:00"]).context).toEqual({ order: "MDY" });
  });

  test("stays open when nothing proves it: every row asks the same question", () => {
    const column = read("date", ["03/04/2024", "05/06/2024"]);
    expect(column.codes).toEqual([]);
    expect(rows(column)).toEqual([
      [0, "E_DATE_AMBIGUOUS"],
      [1, "E_DATE_AMBIGUOUS"],
    ]);
  });

  test("that contradicts itself is a problem of the column, and nothing is guessed", () => {
    const column = read("date", ["25/12/2024", "12/25/2024", "03/04/2024"]);
    expect(column.codes).toEqual(["E_DATE_MIXED_ORDER"]);
    expect(column.values).toEqual(["2024-12-25", "2024-12-25", undefined]);
  });

  test("is what the user says, and what contradicts it needs attention", () => {
    const column = read("date", ["03/04/2024", "25/12/2024"], { order: "MDY" });
    expect(column.values).toEqual(["2024-03-04", undefined]);
    expect(rows(column)).toEqual([[1, "E_DATE_ORDER_CONFLICT"]]);
  });

  test("is not proven by slips: 31/02 is no day in any order", () => {
    expect(read("date", ["31/02/2024", "03/04/2024"]).context).toEqual({});
  });
});

describe("the decimal mark of a column", () => {
  test("is settled by one number that proves it", () => {
    expect(read("money", ["1.234", "1.234,56"]).values).toEqual([1234, 1234.56]);
    expect(read("money", ["1.234", "1,234.56"]).values).toEqual([1.23, 1234.56]);
    expect(read("count", ["1.234", "1.234.567"]).values).toEqual([1234, 1_234_567]);
  });

  test("that contradicts itself is asked about once", () => {
    const column = read("money", ["1.234,56", "1,234.56", "1.234"]);
    expect(column.codes).toEqual(["E_DECIMAL_MIXED"]);
    expect(column.values).toEqual([1234.56, 1234.56, undefined]);
  });

  test("is not proven by what is no number", () => {
    expect(read("money", ["1.5 inch", "1.234"]).context).toEqual({});
  });
});

describe("the scale of a percent column", () => {
  test("is points when no number lies below 1", () => {
    expect(read("percent", ["12", "35", "5%"]).values).toEqual([0.12, 0.35, 0.05]);
  });

  test("is asked about when 12, 12% and 0.12 are mixed, or all lie below 1", () => {
    expect(rows(read("percent", ["12", "12%", "0.12"]))).toEqual([
      [0, "E_PCT_SCALE"],
      [2, "E_PCT_SCALE"],
    ]);
    expect(rows(read("percent", ["0.12", "0.5"]))).toHaveLength(2);
  });
});

describe("money", () => {
  test("in one currency says which; bare numbers belong to it", () => {
    expect(read("money", ["¥5", "6", "7元"])).toMatchObject({ currency: "CNY", columnProblems: [] });
  });

  test("in two currencies is a problem of the column", () => {
    const column = read("money", ["¥5", "$6"]);
    expect(column.columnProblems).toMatchObject([
      { code: "E_CURRENCY_MIXED", seen: { raw: "$6", a: "CNY", b: "USD" } },
    ]);
    expect(column.currency).toBeUndefined();
  });

  test("is rounded to cents as written", () => {
    expect(read("money", ["1.005", "-1.005", "2.675", 0.1 + 0.2, "-0.001"], { decimal: "." }).values).toEqual(
      [1.01, -1.01, 2.68, 0.3, 0],
    );
    expect(toCents(1e13 + 0.01)).toBe(1e13 + 0.01);
  });
});

test("warnings name their rows", () => {
  const column = read("id", ["C1", " C2 ", "C1", "'C3"]);
  expect(column.values).toEqual(["C1", "C2", "C1", "C3"]);
  expect(column.warnings).toEqual(new Map([["W_TRIMMED", [1, 3]]]));
});

test("equal texts share a code, however they are written", () => {
  const { column } = readColumn("text", ["制造", " 制造", "制造\u200B", null, "零售"]);
  expect(column).toMatchObject({ dictionary: ["制造", "零售"] });
  expect(isText(column) && [...column.codes]).toEqual([0, 0, 0, -1, 1]);
});

test("a column reads every cell as the cell alone would be read", () => {
  const written = fc.oneof(
    fc
      .array(fc.constantFrom(..."0123456789,,..--/:ET 年".split("")), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join("")),
    fc
      .tuple(fc.integer({ min: 1890, max: 2210 }), fc.nat(14), fc.nat(33), fc.constantFrom("-", "/", "."))
      .map(([y, m, d, sep]) => `${y}${sep}${m}${sep}${d}`),
    fc.tuple(fc.nat(2_000_000), fc.nat(9999)).map(([whole, part]) => `${whole.toLocaleString("en")}.${part}`),
    fc.constantFrom("null", "none", "C001", "a b", "无", "N/A", "1E5", "1E+05", "-", "A-1", "x_y", " x"),
    fc.double({ noNaN: true }),
    fc.integer(),
  );
  const context = fc.constantFrom(
    {},
    { decimal: "." as const },
    { decimal: "," as const },
    { order: "DMY" as const, today: 19_000 },
  );
  const kind = fc.constantFrom<Kind>("text", "id", "money", "count", "number", "date");
  fc.assert(
    fc.property(kind, written, context, (one, cell, base) => {
      const alone = readCell(one, cell, base);
      const { column, problems, warnings } = readColumn(one, [cell], base);
      const value = isText(column) ? column.dictionary[column.codes[0] ?? -1] : column.values[0];
      if (alone.is !== "value") {
        expect(isText(column) ? value === undefined : Number.isNaN(value)).toBe(true);
        expect(problems.map(({ trouble }) => trouble)).toEqual(alone.is === "trouble" ? [alone] : []);
      } else {
        expect(value).toBe(one === "money" ? toCents(Number(alone.value)) : alone.value);
        expect([...warnings.keys()]).toEqual(alone.warnings);
      }
    }),
    {
      numRuns: 10_000,
      examples: [
        ["money", "0,000", {}],
        ["money", "0,123", {}],
      ],
    },
  );
});

test("the user's choices for a column become its context", () => {
  const said = new Map([
    ["order", "dmy"],
    ["decimal", ","],
    ["scale", "points"],
    ["timestamps", "+08:00"],
  ]);
  expect(chosenContext((about) => said.get(about))).toEqual({
    order: "DMY",
    decimal: ",",
    chosen: true,
    scale: "points",
    timestamps: 480,
  });
  expect(chosenContext(() => "nonsense")).toEqual({});
});
