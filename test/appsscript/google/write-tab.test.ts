import { expect, test } from "vitest";
import { openPort, refusalOf, tab } from "../port.ts";

const sheets = { C: [["Name"], ["Ann"]] };

test("a new tab goes last, is marked, and leaves the user where they were", async () => {
  const { host, apply, table } = await openPort({ sheets });
  const rows = [
    ["Id", "Spend", "Since"],
    ["007", 12.5, "2026-01-02"],
  ];
  expect(apply([tab("vip", rows, { formats: ["id", "money", "date"] })]).thrown).toBeUndefined();
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["C", "vip"]);
  expect(host.book.active).toBe(0);
  expect(table("vip")).toMatchObject({
    own: "vip",
    columns: [
      ["Id", "007"],
      ["Spend", 12.5],
      ["Since", "2026-01-02"],
    ],
  });
});

test("a tab of the user's by the same name stays the user's", async () => {
  const { host, apply } = await openPort({ sheets: { ...sheets, VIP: [["mine"]] } });
  const before = host.snapshot();
  apply([tab("seg", [["x"]], { name: "vip" })]);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["C", "VIP", "vip (2)"]);
  expect(host.snapshot()).toEqual(before);
});

test("our tab is rewritten in place: same tab, old rows and columns gone, the user's notes beside it kept", async () => {
  const { host, apply, table } = await openPort({ sheets });
  const before = [
    ["a", "b", "c"],
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  apply([tab("seg", before)]);
  const { id } = host.book.sheet("seg");
  host.type("seg", "D1", [["my note"], [{ formula: "=A2", value: 1 }]]);
  const after = [
    ["a", "b"],
    [10, 20],
  ];
  expect(apply([tab("seg", after, { before })]).thrown).toBeUndefined();
  expect(host.book.sheet("seg").id).toBe(id);
  expect(table("seg")?.columns).toEqual([
    ["a", 10],
    ["b", 20],
  ]);
  expect(host.rows("seg")).toEqual([
    ["a", "b", "", "my note"],
    [10, 20, "", 1],
  ]);
  expect(host.book.sheet("seg").column(3).formulas.get(1)).toBe("=A2");
});

test("a tab that grows into the user's notes is refused", async () => {
  const { host, apply } = await openPort({ sheets });
  apply([tab("seg", [["a"], [1]])]);
  host.type("seg", "B1", [["my note"]]);
  const { thrown } = apply([
    tab(
      "seg",
      [
        ["a", "b"],
        [1, 2],
      ],
      { before: [["a"], [1]] },
    ),
  ]);
  expect(refusalOf(thrown)).toBe("E_OCCUPIED");
  expect(host.rows("seg")[0]).toEqual(["a", "my note"]);
});

test("more rows than the grid has are made room for", async () => {
  const { host, apply } = await openPort({ sheets });
  const rows = Array.from({ length: 1500 }, (_, index) => [index]);
  apply([tab("seg", rows)]);
  expect(host.book.sheet("seg").lastRow).toBe(1500);
});

test("a removed tab is emptied and hidden, so that formulas on it live; it comes back when needed again", async () => {
  const { host, apply, read } = await openPort({ sheets });
  const rows = [["a"], [1]];
  apply([tab("seg", rows)]);
  apply([tab("seg", null, { before: rows })]);
  expect(host.book.sheet("seg")).toMatchObject({ hidden: true, lastRow: 0 });
  expect(read().map(({ name }) => name)).toEqual(["C"]);
  apply([tab("seg", rows)]);
  expect(host.book.sheets.length).toBe(2);
  expect(host.book.sheet("seg").hidden).toBe(false);
});

test("a hidden tab is hidden from the start", async () => {
  const { host, apply } = await openPort({ sheets });
  apply([tab("backup", [["x"]], { hidden: true })]);
  expect(host.book.sheet("backup").hidden).toBe(true);
});
