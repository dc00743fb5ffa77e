import fc from "fast-check";
import { expect, test } from "vitest";
import { column, openPort, refusalOf } from "../port.ts";

const customers = () => ({
  sheets: {
    C: [
      ["Name", "Spend", "Double"],
      ["Ann", 10, { formula: "=B2*2", value: 20 }],
      ["Bob", 5, { formula: "=B3*2", value: 10 }],
    ],
    Other: [["Sum", { formula: "=SUM(C!D:D)", value: 0 }]],
  },
});

test("new columns go right of everything, their header above, and the user's cells stay as they are", async () => {
  const { host, apply } = await openPort(customers());
  const before = host.snapshot();
  expect(apply([column("value", ["High", "Low"]), column("why", ["a", "b"])]).thrown).toBeUndefined();
  expect(host.rows("C").map((row) => row.slice(3))).toEqual([
    ["Our value", "Our why"],
    ["High", "a"],
    ["Low", "b"],
  ]);
  expect(host.snapshot()).toEqual(before);
});

test("a grid that is too narrow is widened", async () => {
  const wide = [Array.from({ length: 26 }, (_, index) => `h${index}`), ["x"]];
  const { host, apply } = await openPort({ sheets: { C: wide } });
  apply([column("value", ["High"])]);
  expect(host.rows("C")[1]?.[26]).toBe("High");
});

test("any text, number or date arrives as itself and comes back as it was given", async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "001",
      "=1+1",
      "+86 138",
      "-5",
      "@x",
      "TRUE",
      "1/2",
      "2026-01-02",
      "12%",
      "1e5",
      "'quoted",
    ),
    fc.string({ maxLength: 12 }).filter((text) => text.trim() === text && !/^'+[=+\-@]|^[\t\r]/.test(text)),
  );
  const day = fc.date({ min: new Date("1970-01-01"), max: new Date("2099-01-01"), noInvalidDate: true });
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          text: cell,
          plain: fc.oneof(cell, fc.double({ noNaN: true, noDefaultInfinity: true })),
          day,
        }),
        {
          minLength: 1,
          maxLength: 8,
        },
      ),
      fc.constantFrom("en_US", "de_DE", "zh_CN"),
      async (rows, locale) => {
        const names = rows.map((_, index) => [`n${index}`]);
        const { apply, table } = await openPort({ sheets: { C: [["Name"], ...names] }, locale });
        const given = [
          rows.map(({ text }) => text),
          rows.map(({ plain }) => (typeof plain === "number" ? plain + 0 : plain)),
          rows.map(({ day }) => day.toISOString().slice(0, 10)),
        ] as const;
        const { thrown } = apply([
          column("t", given[0]),
          column("n", given[1], { format: "number" }),
          column("d", given[2], { format: "date" }),
        ]);
        expect(thrown).toBeUndefined();
        const read = table("C")
          ?.columns.slice(1)
          .map((cells) => cells.slice(1).map((value) => value ?? ""));
        expect(read).toEqual(given);
      },
    ),
    { numRuns: 40 },
  );
});

test("only rows that differ are written", async () => {
  const { host, apply } = await openPort(customers());
  apply([column("value", ["High", "Low"])]);
  const same = apply([column("value", ["High", "Low"], { before: ["High", "Low"] })]);
  expect(same.callsByName.get("Range.setValues")).toBeUndefined();
  const one = apply([column("value", ["High", "Medium"], { before: ["High", "Low"] })]);
  expect(one.callsByName.get("Range.setValues")).toBe(1);
  expect(host.rows("C").map((row) => row[3])).toEqual(["Our value", "High", "Medium"]);
});

test("a removed column is emptied where it stands: nothing of the user's moves, no formula breaks", async () => {
  const { host, apply, table } = await openPort(customers());
  apply([column("value", ["High", "Low"])]);
  host.type("C", "E1", [["Mine"], [{ formula: '=D2="High"', value: true }]]);
  const before = host.snapshot();
  const { thrown } = apply([column("value", null, { before: ["High", "Low"] })]);
  expect(thrown).toBeUndefined();
  expect(table("C")?.ownColumns).toEqual([]);
  expect(table("C")?.columns[3]).toEqual([null, null, null]);
  const userOnly = (text = "{}") =>
    JSON.parse(text).rows.map((row: unknown[]) => [...row.slice(0, 6), ...row.slice(8)]);
  expect(userOnly(host.snapshot().C)).toEqual(userOnly(before.C));
  expect(host.snapshot().Other).toBe(before.Other);
});

test("a column the user moved is still written where it now stands", async () => {
  const port = await openPort(customers());
  port.apply([column("value", ["High", "Low"])]);
  const entry = port.host.book.metadata[0];
  const sheet = port.host.book.sheet("C");
  for (const [row, text] of ["Our value", "High", "Low"].entries()) {
    sheet.column(5).set(row, text);
    sheet.column(3).set(row, "");
  }
  Object.assign(entry ?? {}, { column: 5 });
  port.apply([column("value", ["Low", "Low"], { before: ["High", "Low"] })]);
  expect(port.host.rows("C").map((row) => row[5])).toEqual(["Our value", "Low", "Low"]);
});

test("a formula in our column stops the run before anything is written", async () => {
  const { host, apply } = await openPort(customers());
  apply([column("value", ["High", "Low"])]);
  host.type("C", "D3", [[{ formula: "=A1", value: "Name" }]]);
  const { thrown } = apply([column("value", ["Low", "Low"], { before: ["High", "Name"] })]);
  expect(refusalOf(thrown)).toBe("E_OWN_FORMULA");
  expect(host.rows("C").map((row) => row[3])).toEqual(["Our value", "High", "Name"]);
});

test.each([
  [
    "sorted",
    [
      ["Bob", 5],
      ["Ann", 10],
    ],
  ],
  ["renamed a header", [["Ann", 10]], "Client"],
  [
    "added a row",
    [
      ["Ann", 10],
      ["Bob", 5],
      ["Cy", 1],
    ],
  ],
])("when somebody %s while the preview was open, nothing is written", async (_, rows, header = "Name") => {
  const { host, apply } = await openPort({
    sheets: {
      C: [
        ["Name", "Spend"],
        ["Ann", 10],
        ["Bob", 5],
      ],
    },
  });
  const meanwhile = () => host.type("C", "A1", [[header, "Spend"], ...rows]);
  const { thrown, callsByName } = apply([column("value", ["High", "Low"])], { meanwhile });
  expect(refusalOf(thrown)).toBe("E_SHEET_CHANGED");
  expect(callsByName.get("Range.setValues")).toBeUndefined();
});

test("rows that repeat are told apart by all their columns", async () => {
  const { host, apply } = await openPort({
    sheets: {
      C: [
        ["N", "S"],
        ["x", 1],
        ["x", 2],
        ["y", 2],
      ],
    },
  });
  const meanwhile = () =>
    host.type("C", "A2", [
      ["x", 2],
      ["x", 1],
    ]);
  expect(refusalOf(apply([column("value", ["a", "b", "c"])], { meanwhile }).thrown)).toBe("E_SHEET_CHANGED");
});

test("a tab deleted meanwhile, a protected place, a busy or missing lock: refused in words, nothing written", async () => {
  const gone = await openPort(customers());
  const meanwhile = () => gone.host.book.sheets.shift();
  expect(refusalOf(gone.apply([column("value", ["a", "b"])], { meanwhile }).thrown)).toBe("E_TAB_GONE");

  const guarded = await openPort({ ...customers(), user: "editor" });
  guarded.host.book.sheet("C").protections.push({ row: 0, column: 0, height: 1000, width: 26 });
  const result = guarded.apply([column("value", ["a", "b"])]);
  expect(refusalOf(result.thrown)).toBe("E_PROTECTED");
  expect(result.callsByName.get("Range.setValues")).toBeUndefined();

  const busy = await openPort(customers());
  busy.host.book.lockedByOther = true;
  expect(refusalOf(busy.apply([column("value", ["a", "b"])]).thrown)).toBe("E_BUSY");
  const none = await openPort({ ...customers(), lock: false });
  expect(refusalOf(none.apply([column("value", ["a", "b"])]).thrown)).toBe("E_NO_LOCK");
});

test("a workbook that would pass 10 million cells is refused beforehand", async () => {
  const { host, apply } = await openPort(customers());
  host.book.sheet("C").maxRows = 384_000;
  const many = [column("a", ["x", "y"]), column("b", ["x", "y"])];
  expect(refusalOf(apply(many).thrown)).toBe("E_TOO_LARGE");
});
