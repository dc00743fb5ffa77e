import { readFileSync } from "node:fs";

/** A small customer list as CSV text. */
export function customersCsv(rows = 40, name = (row: number) => `客户${row}`): string {
  const lines = ["客户编号,客户名称,最近购买日期,订单数,消费总额"];
  for (let row = 1; row <= rows; row++) {
    const month = String((row % 9) + 1).padStart(2, "0");
    lines.push(
      `C${String(row).padStart(5, "0")},${name(row)},2026-${month}-15,${(row % 12) + 1},${row * 137}`,
    );
  }
  return `${lines.join("\r\n")}\r\n`;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Text as Excel in China saves "CSV": two bytes a Chinese character, no mark. */
export function gbk(text: string): Uint8Array {
  const pairs = gbkPairs();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const pair = pairs.get(character);
      return character.charCodeAt(0) < 0x80 || !pair ? [character.charCodeAt(0)] : pair;
    }),
  );
}

function gbkPairs(): Map<string, [number, number]> {
  const decoder = new TextDecoder("gbk");
  const pairs = new Map<string, [number, number]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return pairs;
}

export function sampleWorkbook(): Uint8Array {
  return readFileSync(new URL("../../dashboard/sample/sample.xlsx", import.meta.url));
}
