import { readCell } from "./read-cell.ts";

const SEPARATORS = /[;；、]/;
/** Nine lines make ten scores. */
const MOST = 9;

/** "30; 60; 90; 180": one to nine numbers from small to large; undefined when the text is anything else. */
export function readLines(text: string): readonly number[] | undefined {
  const lines: number[] = [];
  for (const part of text.split(SEPARATORS)) {
    const reading = readCell("number", part, { decimal: "." });
    if (reading.is !== "value" || typeof reading.value !== "number") return undefined;
    if (reading.value <= (lines[lines.length - 1] ?? -Infinity)) return undefined;
    lines.push(reading.value);
  }
  return lines.length <= MOST ? lines : undefined;
}
