import type { Cell } from "../cells/cell.ts";
import { dimensions } from "../dimensions/index.ts";
import { splitFlags } from "../flags.ts";
import { AS_OF, NOT_ENOUGH_DATA, ownHeaders, segmentColumn } from "./own-columns.ts";

/** How far down a header row is looked for. */
const SEARCHED = 30;

type Columns = readonly (readonly Cell[])[];

/**
 * Column index → marker, for a table that carries no markers (or lost them). Fixed headers alone prove nothing: ours are
 * those of a classified export, which says one date beside nearly every customer, or our answers to several questions.
 */
export function ownColumnsByHeader(
  columns: Columns,
  known: ReadonlyMap<string, string> = ownHeaders(),
): Map<number, string> {
  const height = Math.min(SEARCHED, columns[0]?.length ?? 0);
  for (let row = 0; row < height; row++) {
    const found = columnsIn(columns, row, known);
    const says = ([index, marker]: readonly [number, string]) =>
      [texts(columns[index], row + 1), marker] as const;
    const said = [...found].map(says);
    if (said.some(([cells, marker]) => marker === AS_OF.marker && saysOneDate(cells))) return found;
    if (said.filter(([cells, marker]) => answers(cells, marker)).length >= ANSWERED) return found;
  }
  return new Map();
}

/** Of several numbered alike ("原因 Why", "原因 Why (2)") the last: we took a number because the others were there. */
function columnsIn(columns: Columns, row: number, known: ReadonlyMap<string, string>): Map<number, string> {
  const last = new Map<string, { readonly index: number; readonly number: number }>();
  columns.forEach((column, index) => {
    const { header, number } = unnumbered(trimmedText(column[row]));
    const marker = known.get(header);
    if (marker !== undefined && number > (last.get(marker)?.number ?? 0)) last.set(marker, { index, number });
  });
  return new Map([...last].map(([marker, { index }]) => [index, marker]));
}

/** So many questions answered in our words are no chance. */
const ANSWERED = 3;
/** Somebody may have written into a few of the cells. */
const NEARLY_ALL = 0.8;

function texts(column: readonly Cell[] = [], from: number): string[] {
  return column.slice(from).flatMap((cell) => trimmedText(cell) || []);
}

function saysOneDate(cells: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const text of cells) if (/\d/.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts.values()].some((count) => count > cells.length / 2);
}

/** Whether a column of a question holds names of its segments. */
function answers(cells: readonly string[], marker: string): boolean {
  const dimension = dimensions.find((one) => segmentColumn(one).marker === marker);
  if (!dimension || cells.length === 0) return false;
  const words = new Set(
    [NOT_ENOUGH_DATA, ...dimension.segments.map(({ name }) => name)].flatMap(({ en, zh }) => [en, zh]),
  );
  const known = cells.filter((text) => words.has(text) || words.has(splitFlags(text, dimension).name));
  return known.length >= NEARLY_ALL * cells.length;
}

/** Columns with this header, in the given row or else the first row that has it. */
export function columnsWithHeader(columns: Columns, height: number, header: string, row: number): number[] {
  const rows = [row];
  for (let other = 0; other < Math.min(height, SEARCHED); other++) rows.push(other);
  for (const candidate of rows) {
    const found = columns.flatMap((column, index) =>
      trimmedText(column[candidate]) === header ? [index] : [],
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** A text without the spaces around it; empty where the cell holds none. */
export function trimmedText(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell.trim() : "";
}

/** The header, numbered where a column of the user's has it already: "原因 Why" → "原因 Why (2)". */
export function freeHeader(header: string, taken: readonly (Cell | undefined)[]): string {
  const used = new Set(taken.map(trimmedText));
  let free = header;
  for (let number = 2; used.has(free); number++) free = `${header} (${number})`;
  return free;
}

function unnumbered(header: string): { readonly header: string; readonly number: number } {
  const [, plain, number] = /^(.*) \((\d{1,3})\)$/.exec(header) ?? [];
  return plain === undefined ? { header, number: 1 } : { header: plain, number: Number(number) };
}
