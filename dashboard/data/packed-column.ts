import type { Cell } from "#core";

/**
 * A column of cells as one text, which is how the page carries its sample. Between bars stand texts and numbers as they
 * are, nothing for an empty cell, "~3 DD09" for DD09, DD10 and DD11, and "=" before the JSON of whatever is left.
 */
export function packColumn(cells: readonly Cell[]): string {
  const packed: string[] = [];
  for (let at = 0; at < cells.length; ) {
    const count = runLength(cells, at);
    packed.push(count > 1 ? `~${count} ${cells[at]}` : packCell(cells[at] ?? null));
    at += count;
  }
  return packed.join(BAR);
}

/** The cells that `packColumn` packed. */
export function unpackColumn(packed: string): Cell[] {
  return packed.split(BAR).flatMap((text) => {
    const [, count, first = ""] = RUN.exec(text) ?? [];
    if (count === undefined) return [unpackCell(text)];
    return Array.from({ length: Number(count) }, (_, step) => stepped(first, step) ?? null);
  });
}

const BAR = "|";
const RUN = /^~(\d+) (.*)$/s;
/** The last number in a text, with what stands around it. */
const NUMBERED = /^(.*?)(\d{1,9})(\D*)$/s;

function packCell(cell: Cell): string {
  if (cell === null) return "";
  const plain = String(cell);
  const isPlain = !plain.includes(BAR) && !RUN.test(plain) && unpackCell(plain) === cell;
  return isPlain ? plain : `=${JSON.stringify(cell).replace(/\|/g, "\\u007c")}`;
}

function unpackCell(text: string): Cell {
  if (text === "") return null;
  if (text.startsWith("=")) return safely(text.slice(1)) ?? text;
  return String(Number(text)) === text ? Number(text) : text;
}

/** Undefined where a text only looks like JSON. */
function safely(json: string): Cell | undefined {
  try {
    return JSON.parse(json) as Cell;
  } catch {
    return undefined;
  }
}

/** How many texts count on from one cell. */
function runLength(cells: readonly Cell[], at: number): number {
  const first = cells[at];
  if (typeof first !== "string" || first.includes(BAR)) return 1;
  let count = 1;
  while (cells[at + count] !== undefined && cells[at + count] === stepped(first, count)) count++;
  return count;
}

/** DD00009 and 1 are DD00010; undefined for a text without a number. */
function stepped(text: string, step: number): string | undefined {
  const [, before = "", digits = "", after = ""] = NUMBERED.exec(text) ?? [];
  return digits === ""
    ? undefined
    : before + String(Number(digits) + step).padStart(digits.length, "0") + after;
}
