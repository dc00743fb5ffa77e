import { longestCell } from "../cells/read-text.ts";
import type { Problem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { both } from "../words/words.ts";
import { RowSplitter } from "./csv-rows.ts";
import type { Decode } from "./decode.ts";
import { chosenDelimiter, findDelimiter, separatorLine } from "./delimiter.ts";
import { detectEncoding, markLength } from "./encoding.ts";
import { fileMessages as say } from "./file-messages.ts";
import { unguarded } from "./formula-guard.ts";
import { damageIn, hasImpossible } from "./garbled.ts";
import { RowNumbers } from "./row-numbers.ts";
import { RowWidths } from "./row-widths.ts";
import { TableBuilder } from "./table-builder.ts";
import { badLines, textBlocks } from "./text-blocks.ts";

/** What was found out about a text file, for the screen that shows and changes it. */
export interface CsvFacts {
  readonly encoding: string;
  /** False: another encoding would do as well, so ask. */
  readonly sure: boolean;
  readonly delimiter: string;
}

/** What the user settled for a file: encoding, delimiter, quotes=literal. */
export type FileChoice = (about: "encoding" | "delimiter" | "quotes") => string | undefined;

export interface CsvContent {
  /** Undefined when the file cannot be read: a problem says why. */
  readonly columns?: Table["columns"];
  readonly height: number;
  readonly facts: CsvFacts;
  readonly problems: Problem[];
}

/** Reads a text file into columns of text. Nothing is converted: cells are read later, by the kind of their column. */
export function readCsv(
  bytes: Uint8Array,
  tab: string,
  decode: Decode,
  chosen: FileChoice,
  progress: (fraction: number) => void = () => {},
): CsvContent {
  const wish = chosen("encoding")?.trim();
  const { name, mark, sure } = wish
    ? { name: wish, mark: markLength(bytes), sure: true }
    : detectEncoding(bytes);
  const body = bytes.subarray(mark);
  const problems: Problem[] = [];
  const reading = new CsvReading(tab, problems);
  let delimiter = chosenDelimiter(chosen("delimiter"));
  let splitter: RowSplitter | undefined;
  const facts = (): CsvFacts => ({ encoding: name, sure, delimiter: delimiter ?? "," });
  const refuse = (problem: Problem): CsvContent => ({
    height: 0,
    facts: facts(),
    problems: [{ ...problem, tab, stops: true }],
  });

  if (wish && decode(new Uint8Array(0), wish) === undefined)
    return refuse({ code: "E_ENCODING", saw: wish, message: both(say.noEncoding, { encoding: wish }) });
  for (const block of textBlocks(body, name, decode)) {
    let { text } = block;
    const misread = text !== undefined && !name.startsWith("utf-") && hasImpossible(text);
    if (text === undefined || misread) {
      const lines = new RowNumbers();
      lines.addAll(badLines(body, name, decode, misread ? hasImpossible : undefined));
      const [row] = lines.first;
      const message = both(say.wrongEncoding, { encoding: name, lines: lines.toString() || "1" });
      return refuse({ code: "E_ENCODING", message, ...(row !== undefined && { row }) });
    }
    if (splitter === undefined) {
      const damage = damageIn(text);
      if (damage?.everywhere)
        return refuse({ code: "E_ENCODING", message: both(say.garbled, { sample: damage.sample }) });
      if (damage)
        problems.push({ code: "W_GARBLED", tab, message: both(say.garbledCells, { sample: damage.sample }) });
      if (!sure) {
        const message = both(say.encodingGuess, { encoding: name, sample: sampleOf(text) });
        problems.push({ code: "W_ENCODING_GUESS", tab, message });
      }
      const line = separatorLine(text);
      text = text.slice(line?.length ?? 0);
      delimiter ??= line?.delimiter ?? findDelimiter(text);
      splitter = new RowSplitter(delimiter, chosen("quotes")?.trim() === "literal", line ? 2 : 1);
      if (delimiter === "，")
        problems.push({ code: "W_DELIMITER_FULLWIDTH", tab, message: say.fullWidthDelimiter });
    }
    const { rows, quoted, strayQuotes, unclosedLine } = splitter.split(text.replace(/\0/g, "␀"), block.last);
    if (unclosedLine !== undefined) {
      const message = both(say.quoteUnclosed, { line: unclosedLine });
      const choice = { name: "quotes", value: "literal" };
      return refuse({ code: "E_QUOTE_UNCLOSED", row: unclosedLine, choice, message });
    }
    reading.take(rows, strayQuotes, quoted, text.includes("\0"));
    progress(block.done);
  }
  reading.finish();
  return { columns: reading.table.columns, height: reading.table.height, facts: facts(), problems };
}

/** Rows on their way into a table, and the rows that need attention. */
class CsvReading {
  readonly table = new TableBuilder();
  private readonly widths = new RowWidths();
  private readonly stray = new RowNumbers();
  private readonly long = new RowNumbers();
  private readonly nul = new RowNumbers();
  private readonly tab: string;
  private readonly problems: Problem[];

  constructor(tab: string, problems: Problem[]) {
    this.tab = tab;
    this.problems = problems;
  }

  take(rows: string[][], strayQuotes: readonly number[], quoted: boolean, withNul: boolean): void {
    for (const row of strayQuotes) this.stray.add(this.table.height + row + 1);
    for (const row of rows) {
      const number = this.table.height + 1;
      let long = false;
      for (let index = 0; index < row.length; index++) {
        const cell = row[index] ?? "";
        if (cell.charCodeAt(0) === 0x27) row[index] = unguarded(cell);
        if (cell.length > longestCell || (quoted && cell.length > 20 && isTall(cell))) long = true;
      }
      if (long) this.long.add(number);
      if (withNul && row.some((cell) => cell.includes("␀"))) this.nul.add(number);
      if (row.length > 1 || row[0] !== "") this.widths.add(number, row.length);
      this.table.add(row);
    }
  }

  finish(): void {
    const { usual, short, long } = this.widths.ragged();
    this.tell("W_RAGGED_ROW", short, (rows) => both(say.rowsShort, { usual, rows }));
    this.tell("W_RAGGED_ROW", long, (rows) => both(say.rowsLong, { usual, rows }));
    this.tell("W_QUOTE_STRAY", this.stray, (rows) => both(say.quoteStray, { rows }));
    this.tell("E_CELL_LONG", this.long, (rows) => both(say.cellLong, { rows }));
    this.tell("E_CELL_NUL", this.nul, (rows) => both(say.cellNul, { rows }));
  }

  private tell(code: string, numbers: RowNumbers, message: (rows: string) => Problem["message"]): void {
    const [row] = numbers.first;
    if (row !== undefined)
      this.problems.push({ code, tab: this.tab, row, message: message(numbers.toString()) });
  }
}

/** More than 20 lines in one cell: most likely a quote is missing. */
function isTall(cell: string): boolean {
  let lines = 0;
  for (let at = cell.indexOf("\n"); at >= 0 && lines <= 20; at = cell.indexOf("\n", at + 1)) lines += 1;
  return lines > 20;
}

/** The first special letters of a text, with what stands around them. */
function sampleOf(text: string): string {
  return /[^\n,;\t|]{0,8}[\u0080-\uFFFF][^\n,;\t|]{0,12}/.exec(text)?.[0].trim() ?? "";
}
