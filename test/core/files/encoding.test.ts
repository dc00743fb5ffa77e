import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectEncoding } from "../../../core/files/encoding.ts";
import { bytesOf, codes, commonBig5, commonHan, open, rowsOf } from "./bytes-of.ts";

const textOf = (characters: string[], fewest = 1) => {
  const word = fc.string({ unit: fc.constantFrom(...characters), minLength: 2, maxLength: 8 });
  const row = fc.tuple(word, fc.nat(99_999), word).map(([name, amount, city]) => `${name},${amount},${city}`);
  return fc
    .array(row, { minLength: fewest, maxLength: 100 })
    .map((rows) => `id,amount,city\n${rows.join("\n")}\n`);
};

describe("a file without byte-order mark", () => {
  test("in GBK is found for any common characters", () => {
    fc.assert(
      fc.property(textOf(commonHan()), (text) => detectEncoding(bytesOf(text, "gb18030")).name === "gb18030"),
      { numRuns: 300 },
    );
  });

  test("in GBK is found even where some of its bytes are sound UTF-8", () => {
    const text = "id,amount,city\n描啊,0,奇啊\n";
    expect(detectEncoding(bytesOf(text, "gb18030")).name).toBe("gb18030");
  });

  test("in Big5 is found for any common characters from a few rows on", () => {
    fc.assert(
      fc.property(textOf(commonBig5(), 3), (text) => detectEncoding(bytesOf(text, "big5")).name === "big5"),
      { numRuns: 300 },
    );
  });

  // 爾,0,剪勛 in Big5 is three common characters in GBK too: so short a file cannot be told, and is asked about.
  test("in Big5 is found in a single row too, or said to be unsure", () => {
    fc.assert(
      fc.property(textOf(commonBig5()), (text) => {
        const { name, sure } = detectEncoding(bytesOf(text, "big5"));
        return name === "big5" || !sure;
      }),
      { numRuns: 300, examples: [["id,amount,city\n爾,0,剪勛\n"]] },
    );
  });

  test("in UTF-8 is found for any common characters", () => {
    fc.assert(fc.property(textOf(commonHan()), (text) => detectEncoding(bytesOf(text)).name === "utf-8"));
  });

  test.each(["utf-16le", "utf-16be"])("in %s is found, with and without mark", async (encoding) => {
    const text = "客户编号\t姓名\n001\t张三\n002\t李四\n";
    expect(detectEncoding(bytesOf(text, encoding))).toEqual({ name: encoding, mark: 0, sure: true });
    expect(detectEncoding(bytesOf(`\uFEFF${text}`, encoding))).toEqual({
      name: encoding,
      mark: 2,
      sure: true,
    });
    expect(rowsOf(await open(bytesOf(`\uFEFF${text}`, encoding)))).toEqual([
      ["客户编号", "姓名"],
      ["001", "张三"],
      ["002", "李四"],
    ]);
  });

  test.each(["René,1\nMüller,2\n", "Ärzte,1\nÖsterreich,2\n", "name\nÉtablissements Léon\n", "café\n"])(
    "in windows-1252 is found: %j",
    (text) => {
      expect(detectEncoding(bytesOf(text, "windows-1252"))).toMatchObject({
        name: "windows-1252",
        sure: true,
      });
      expect(detectEncoding(bytesOf(text))).toMatchObject({ name: "utf-8", sure: true });
    },
  );

  test.each([
    "no,amount\n1,£100.50\n",
    "no,amount\n1,-¥5\n",
    "no,amount\n1,£ 5\n",
    "no,Amount (£)\n1,5\n",
    "room 5°\n",
  ])("in UTF-8 whose only signs are of money or measure is found: %j", (text) => {
    expect(detectEncoding(bytesOf(text))).toEqual({ name: "utf-8", mark: 0, sure: true });
  });

  test("in GBK is found where its only character is the twin of such a sign", () => {
    for (const text of ["name,n\n卢,1\n陆,2\n", "id,place\n1,楼房3\n"])
      expect(detectEncoding(bytesOf(text, "gb18030")).name).toBe("gb18030");
  });

  test("in GBK whose only Chinese is also valid UTF-8 is read as GB18030 and asked about", async () => {
    const opened = await open(bytesOf("姓,n\n郑,1\n谢,2\n伟,3\n".replace("姓", "name"), "gb18030"));
    expect(opened.facts[0]).toMatchObject({ encoding: "gb18030", sure: false });
    expect(rowsOf(opened)[1]).toEqual(["郑", "1"]);
    expect(opened.problems[0]).toMatchObject({ code: "W_ENCODING_GUESS" });
    expect(opened.problems[0]?.message.zh).toContain("郑");
  });

  test("with four-byte GB18030 characters is decoded", async () => {
    const rare = new Uint8Array([0x81, 0x39, 0xee, 0x39, 0x94, 0x39, 0xfc, 0x36]);
    const opened = await open(new Uint8Array([...bytesOf("姓名\n张三", "gb18030"), ...rare, 0x0a]));
    expect(rowsOf(opened)[1]).toEqual(["张三㐀😀"]);
  });
});

describe("a file whose letters cannot be right", () => {
  test("cut in the middle of a character is refused with its line", async () => {
    const whole = bytesOf("姓名,城市\n张三,北京\n李四,上海");
    const opened = await open(whole.slice(0, whole.length - 1));
    expect(opened.tables).toEqual([]);
    expect(opened.problems).toMatchObject([{ code: "E_ENCODING", row: 3, stops: true }]);
  });

  test("in two encodings is refused with the lines of the minority", async () => {
    const mixed = ["姓名,城市\n张三,北京\n", "李四,上海\n", "王五,广州\n赵六,深圳\n"].map((text, index) =>
      bytesOf(text, index === 1 ? "gb18030" : "utf-8"),
    );
    const opened = await open(new Uint8Array(mixed.flatMap((part) => [...part])));
    expect(opened.problems).toMatchObject([{ code: "E_ENCODING", row: 3, stops: true }]);
  });

  test.each(["锟斤拷锟斤拷,1\n", "RenÃ©,1\n", "é…ã€,1\n", "å¼\u00A0ä¸‰,北京\n"])(
    "garbled before it came is refused: %j",
    async (text) => {
      const opened = await open(`name,n\n${text}`);
      expect(opened.tables).toEqual([]);
      expect(codes(opened)).toEqual(["E_ENCODING"]);
      expect(opened.problems[0]?.message.en).toMatch(/already garbled/);
    },
  );

  test("with one bad cell among many is read, and the cell is shown", async () => {
    const rows = Array.from({ length: 20 }, (_, row) => `张三${row}`).join("\n");
    const opened = await open(`姓名\n${rows}\n张\uFFFD\n`);
    expect(codes(opened)).toEqual(["W_GARBLED"]);
    expect(rowsOf(opened)).toHaveLength(22);
  });

  test("accented names and French quotes are not taken for damage", async () => {
    expect(codes(await open("name,n\nÃo João,1\n« café\u00A0»,2\nNÃO,3\nGarçon…,4\n"))).toEqual([]);
  });
});

test("the user's encoding wins, for all files or for one tab", async () => {
  const mac = new Uint8Array([...bytesOf("name\rBj"), 0x9a, ...bytesOf("rn\r")]);
  expect(rowsOf(await open(mac, { encoding: "macintosh" }))).toEqual([["name"], ["Björn"]]);
  expect(rowsOf(await open(mac, { "Customers.encoding": "macintosh" }))).toEqual([["name"], ["Björn"]]);
  expect(codes(await open(mac))).toEqual(["W_ENCODING_GUESS"]);
  const { problems } = await open("name\nx\n", { encoding: "klingon" });
  expect(problems).toMatchObject([{ code: "E_ENCODING", saw: "klingon", stops: true }]);
  expect(problems[0]?.message.en).toContain("There is no encoding called “klingon”.");
});
