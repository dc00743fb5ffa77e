import type { Cell } from "#core";

/** Texts that count on, such as DD00001, DD00002, …: the first of them and how many there are. */
export interface NumberedRun {
  readonly first: string;
  readonly count: number;
}

/** The last number in a text, with what stands around it. */
const NUMBERED = /^(.*?)(\d{1,9})(\D*)$/s;

/** A column of cells with its counting texts told as runs: what the page carries of its sample. */
export function packRuns(cells: readonly Cell[]): (Cell | NumberedRun)[] {
  const packed: (Cell | NumberedRun)[] = [];
  for (let at = 0; at < cells.length; ) {
    const first = cells[at] ?? null;
    const count = typeof first === "string" ? runLength(first, cells, at) : 1;
    packed.push(typeof first === "string" && count > 1 ? { first, count } : first);
    at += count;
  }
  return packed;
}

/** The cells that `packRuns` packed. */
export function unpackRuns(packed: readonly (Cell | NumberedRun)[]): Cell[] {
  return packed.flatMap((cell) =>
    typeof cell === "object" && cell !== null
      ? Array.from({ length: cell.count }, (_, step) => stepped(cell.first, step) ?? null)
      : [cell],
  );
}

function runLength(first: string, cells: readonly Cell[], at: number): number {
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
