import { type Column, isText, type TextColumn } from "../columns.ts";

/** Several text columns as one, their cells parted by line breaks, missing ones empty; undefined without any. */
export function joinedTexts(columns: readonly (Column | undefined)[], size: number): TextColumn | undefined {
  const texts = columns.map((column) => (column && isText(column) ? column : undefined));
  if (texts.every((text) => text === undefined)) return undefined;
  const codes = new Int32Array(size).fill(-1);
  const dictionary: string[] = [];
  const known = new Map<string, number>();
  for (let row = 0; row < size; row++) {
    const parts = texts.map((text) => text?.codes[row] ?? -1);
    if (parts.every((code) => code < 0)) continue;
    const key = parts.join(" ");
    const code =
      known.get(key) ??
      dictionary.push(texts.map((text, at) => text?.dictionary[parts[at] ?? -1] ?? "").join("\n")) - 1;
    known.set(key, code);
    codes[row] = code;
  }
  return { kind: "text", codes, dictionary };
}
