import { describe, expect, test } from "vitest";
import { findDelimiter } from "../../../core/files/delimiter.ts";
import { codes, open, rowsOf } from "./bytes-of.ts";

describe("the separator", () => {
  test.each([
    [",", "a,b\n1,2\n"],
    [";", "name;amount\nx;1,5\ny;2,5\n"],
    ["\t", "name\taddress\nx\tRoad 1, Town, Land\ny\tRoad 2\n"],
    ["|", "a|b\n1|2\n"],
    [",", 'a,b\n"x;y;z",2\n"u;v;w",3\n'],
    [",", 'text,n\n"one ""quoted"", two",1\n"a\nb,c",2\n'],
    [",", "Report 2024\n\nid,name,city\n1,a,b\n2,c,d\n"],
    [",", "name\nAnn\nBob\n"],
    ["，", "姓名，金额\n张三，1\n"],
  ])("%j is found in %j", (delimiter, text) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  test("in the first line sep=; is taken at its word and is no row", async () => {
    const opened = await open("sep=;\r\na;b\r\n1;2,5\r\n");
    expect(rowsOf(opened)).toEqual([
      ["a", "b"],
      ["1", "2,5"],
    ]);
    expect(opened.facts[0]).toMatchObject({ delimiter: ";" });
  });

  test("that is a full-width comma works and is told", async () => {
    const opened = await open("姓名，金额\n张三，1\n李四，2\n");
    expect(rowsOf(opened)[1]).toEqual(["张三", "1"]);
    expect(codes(opened)).toEqual(["W_DELIMITER_FULLWIDTH"]);
  });

  test("may be chosen by name or by character", async () => {
    expect(rowsOf(await open("a;b,c\n", { delimiter: "semicolon" }))).toEqual([["a", "b,c"]]);
    expect(rowsOf(await open("a;b,c\n", { "Customers.delimiter": "," }))).toEqual([["a;b", "c"]]);
  });
});
