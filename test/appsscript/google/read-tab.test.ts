import { expect, test } from "vitest";
import { column, openPort, tab } from "../port.ts";

test("cells come as core knows them: dates as civil text, percent and padded codes as shown", async () => {
  const { host, table } = await openPort({
    sheets: {
      C: [
        ["Id", "Since", "Share", "Spend", "Ok", "Note"],
        [7, "2026-03-01 14:05:09", "12%", 8900.5, true, ""],
      ],
    },
  });
  host.book.sheet("C").column(0).setFormat(1, 2, "00000");
  host.book.sheet("C").column(3).setFormat(1, 2, "¥#,##0");
  expect(table("C")?.columns.map((cells) => cells[1])).toEqual([
    "00007",
    "2026-03-01T14:05:09",
    "12%",
    8900.5,
    true,
    null,
  ]);
});

test("a percent keeps the digits that its format hides", async () => {
  const { host, table } = await openPort({ sheets: { C: [["Share"], ["12%"]] } });
  host.book.sheet("C").column(0).set(1, 0.12345);
  expect(table("C")?.columns[0]?.[1]).toBe("12.345%");
});

test.each(["Asia/Shanghai", "America/New_York", "Pacific/Apia", "Africa/Casablanca", "Asia/Kathmandu"])(
  "a date in %s is the day the sheet shows, on nights of clock change too",
  async (timeZone) => {
    const days = ["1970-01-01", "2026-03-08", "2026-03-09", "2026-11-01", "2011-12-29", "2024-02-29"];
    const { table } = await openPort({ sheets: { C: [["Day"], ...days.map((day) => [day])] }, timeZone });
    expect(table("C")?.columns[0]?.slice(1)).toEqual(days);
  },
);

test("a time without a day comes as shown", async () => {
  const { table } = await openPort({ sheets: { C: [["Time"], ["14:05"]] } });
  expect(table("C")?.columns[0]?.[1]).toBe("14:05:00");
});

test("an empty tab has no columns; error values are their text", async () => {
  const { read } = await openPort({ sheets: { C: [["x"], [{ formula: "=1/0", value: "#DIV/0!" }]], E: [] } });
  expect(read().map(({ columns, height }) => [columns, height])).toEqual([
    [[["x", "#DIV/0!"]], 2],
    [[], 0],
  ]);
});

test("reading dates asks Google about the zone, not about every cell", async () => {
  const rows = Array.from({ length: 500 }, (_, index) => [
    `2025-0${1 + (index % 9)}-11 10:0${index % 10}:00`,
  ]);
  const { host } = await openPort({ sheets: { C: [["At"], ...rows] } });
  const { callsByName } = host.click("readTables");
  expect(callsByName.get("Utilities.formatDate")).toBe(2);
});

test("our own columns and tabs are known by their marker wherever they stand, whatever they are called", async () => {
  const port = await openPort({ sheets: { C: [["Name"], ["A"]] } });
  port.apply([column("value", ["High"]), tab("runs", [["Date"], ["2026-01-02"]], { formats: ["date"] })]);
  port.host.book.sheet("runs").name = "renamed";
  port.host.type("C", "B1", [["another header"]]);
  expect(port.table("C")?.ownColumns).toEqual([[1, "value"]]);
  expect(port.table("renamed")).toMatchObject({ own: "runs", columns: [["Date", "2026-01-02"]] });
});

test("an export of ours brought into a new spreadsheet is known by its headers, copied headers are not", async () => {
  const headers = ["客户价值 Value", "原因 Why", "订单数 Orders counted", "截止日期 As of"];
  const row = ["A", "High value", "because", 3, "2026-08-31"];
  const { read } = await openPort({
    sheets: { Export: [["Name", ...headers], row], Own: [["Name", ...headers.slice(0, 3)], row.slice(0, 4)] },
  });
  const [all, one] = read();
  expect(all?.ownColumns.length).toBe(4);
  expect(one?.ownColumns).toEqual([]);
});

test("a column the user keeps right of our tab's columns is not ours", async () => {
  const port = await openPort({ sheets: { C: [["Name"]] } });
  port.apply([
    tab("runs", [
      ["a", "b"],
      [1, 2],
    ]),
  ]);
  port.host.type("runs", "C1", [["my note"]]);
  expect(port.table("runs")?.columns.length).toBe(2);
});
