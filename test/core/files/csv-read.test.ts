import { describe, expect, test } from "vitest";
import { codes, open, rowsOf } from "./bytes-of.ts";

describe("newlines", () => {
  test.each([
    ["CR only", "a,b\r1,2\r3,4\r"],
    ["CRLF", "a,b\r\n1,2\r\n3,4\r\n"],
    ["mixed", "a,b\r\n1,2\n3,4\r"],
    ["none at the end", "a,b\n1,2\n3,4"],
  ])("%s give the right rows", async (_, text) => {
    expect(rowsOf(await open(text))).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  test("inside quotes stay in one cell", async () => {
    expect(rowsOf(await open('a,b\r\n"x\r\ny",2\r\n'))).toEqual([
      ["a", "b"],
      ["x\ny", "2"],
    ]);
  });

  test("that make blank rows in the middle keep the row numbers", async () => {
    expect(rowsOf(await open("a\n\n\n1\n"))).toEqual([["a"], [""], [""], ["1"]]);
  });
});

describe("a quote that is never closed", () => {
  const text = `id,name\n1,"Ann\n${Array.from({ length: 10_000 }, (_, row) => `${row},x`).join("\n")}\n`;

  test("stops with its line and both ways out", async () => {
    const opened = await open(text);
    expect(opened.tables).toEqual([]);
    expect(opened.problems).toMatchObject([{ code: "E_QUOTE_UNCLOSED", row: 2, stops: true }]);
    expect(opened.problems[0]?.choice).toEqual({ name: "quotes", value: "literal" });
  });

  test("is an ordinary character when the user says so", async () => {
    const opened = await open(text, { quotes: "literal" });
    expect(rowsOf(opened)[1]).toEqual(["1", '"Ann']);
    expect(opened.tables[0]?.height).toBe(10_002);
  });

  test("is found in a file of many blocks, with the line of the file", async () => {
    const filler = "12345,some name or other,Shanghai\n".repeat(150_000);
    const opened = await open(`id,name,city\n${filler}1,"x\ny",z\n2,"lost,z\n${filler}`);
    expect(opened.problems).toMatchObject([{ code: "E_QUOTE_UNCLOSED", row: 150_004 }]);
  });
});

describe("stray quotes", () => {
  test("inside a cell are kept", async () => {
    const opened = await open('item,n\n5" pipe,1\nsay "hi",2\n');
    expect(rowsOf(opened)).toEqual([
      ["item", "n"],
      ['5" pipe', "1"],
      ['say "hi"', "2"],
    ]);
    expect(codes(opened)).toEqual([]);
  });

  test("after a closing quote are kept and told, with the row", async () => {
    const opened = await open('item,n\n"5" pipe",1\nb,2\n');
    expect(rowsOf(opened)[1]).toEqual(['5" pipe', "1"]);
    expect(opened.problems).toMatchObject([{ code: "W_QUOTE_STRAY", row: 2 }]);
  });

  test.each([
    ["in one cell", `a,b\n"${'x"y'.repeat(400_000)}",1\n`],
    ["one a row", `a,b\n${'"x"y",1\n'.repeat(400_000)}`],
  ])("by the hundred thousand, %s, are summarised", async (_, text) => {
    const opened = await open(text);
    expect(opened.problems.length).toBeLessThan(4);
    expect(codes(opened)).toContain("W_QUOTE_STRAY");
  });
});

describe("ragged rows", () => {
  test("are padded when short, kept whole when long, and named", async () => {
    const opened = await open("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3\n");
    expect(rowsOf(opened)).toEqual([
      ["a", "b", "c", ""],
      ["1", "2", "3", ""],
      ["1", "2", "", ""],
      ["1", "2", "3", "4"],
      ["1", "2", "3", ""],
    ]);
    expect(opened.problems).toMatchObject([
      { code: "W_RAGGED_ROW", row: 3 },
      { code: "W_RAGGED_ROW", row: 4 },
    ]);
  });

  test("name the first twenty and count the rest", async () => {
    const opened = await open(`a,b,c\n${"1,2,3\n".repeat(60)}${"1,2\n".repeat(50)}`);
    expect(opened.problems).toHaveLength(1);
    expect(opened.problems[0]?.message.en).toContain("62, 63, 64");
    expect(opened.problems[0]?.message.en).toContain("… (50)");
  });

  test("do not include title rows above the table or blank rows", async () => {
    expect(codes(await open("Sales report 2024\n\nid,name,city\n1,a,b\n\n2,c,d\n"))).toEqual([]);
  });
});

describe("odd contents", () => {
  test("empty bytes are shown as ␀ with their rows", async () => {
    const opened = await open("a,b\n1,x\0y\n2,z\n");
    expect(rowsOf(opened)[1]).toEqual(["1", "x␀y"]);
    expect(opened.problems).toMatchObject([{ code: "E_CELL_NUL", row: 2 }]);
  });

  test("a cell of a megabyte or of many lines needs attention and is kept", async () => {
    const opened = await open(`a,b\n1,${"x".repeat(1_000_000)}\n2,"${"y\n".repeat(30)}"\n3,z\n`);
    expect(opened.problems).toMatchObject([{ code: "E_CELL_LONG", row: 2 }]);
    expect(opened.problems[0]?.message.en).toContain("2, 3");
    expect(String(rowsOf(opened)[1]?.[1])).toHaveLength(1_000_000);
  });

  test("16,384 columns are all kept", async () => {
    const header = Array.from({ length: 16_384 }, (_, index) => `c${index}`).join(",");
    const [table] = (await open(`${header}\n${header}\n`)).tables;
    expect(table?.columns).toHaveLength(16_384);
    expect(table?.columns[16_383]).toEqual(["c16383", "c16383"]);
  });

  test("headers that look like parts of a program or a page are names like any other", async () => {
    const header = [
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "<img src=x onerror=alert(1)>",
      "id",
      "id",
      "",
    ];
    const opened = await open(`${header.join(",")}\n1,2,3,4,5,6,7,8\n`);
    expect(rowsOf(opened)[0]).toEqual(header);
    expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
  });

  test("a header alone is a table of one row", async () => {
    expect(rowsOf(await open("id,name\n"))).toEqual([["id", "name"]]);
  });

  test("a file of several blocks has every row once, in order", async () => {
    const lines = Array.from({ length: 200_000 }, (_, row) => `${row},"name ${row}",城市${row % 7}`);
    const fractions: number[] = [];
    const opened = await open(lines.join("\r\n"), {}, "a.csv", { progress: (done) => fractions.push(done) });
    expect(opened.tables[0]?.height).toBe(200_000);
    expect(opened.tables[0]?.columns[0]?.every((cell, row) => cell === String(row))).toBe(true);
    expect(opened.tables[0]?.columns[2]?.[199_999]).toBe("城市2");
    expect(fractions.length).toBeGreaterThan(2);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions[fractions.length - 1]).toBe(1);
  });
});
