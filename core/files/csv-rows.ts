/// <reference path="./papaparse.d.ts" />
import Papa from "papaparse/papaparse.js";

/** Rows of one piece of a .csv, and what the parser noticed about their quotes. */
export interface RowBatch {
  readonly rows: string[][];
  /** The piece holds quotes, so its cells may hold newlines. */
  readonly quoted: boolean;
  /** Rows of the batch (0-based) with a quote that neither opens nor closes a cell: kept as written. */
  readonly strayQuotes: readonly number[];
  /** Line of the file (1-based) where a quote opens that nothing closes; the rest of the file is in its cell. */
  readonly unclosedLine?: number;
}

/** Splits text that arrives in pieces into rows of cells. Newlines must be "\n" already. */
export class RowSplitter {
  private readonly parser;
  private rest = "";
  private lines: number;
  /** Not to be parsed again before the text is so long. */
  private awaits = 0;

  /** `literalQuotes`: quotes are ordinary characters. `line`: the first line of the file that is given. */
  constructor(delimiter: string, literalQuotes: boolean, line = 1) {
    const config = { delimiter, newline: "\n", ...(literalQuotes && { fastMode: true }) } as const;
    this.parser = new Papa.Parser(config);
    this.lines = line;
  }

  /** The complete rows so far; with `last`, all that is left. */
  split(text: string, last: boolean): RowBatch {
    const grown = this.rest + text;
    // A cell longer than what came before is awaited until the text has doubled: else a lost quote costs n².
    if (!last && this.rest !== "" && this.awaits > grown.length) {
      this.rest = grown;
      return { rows: [], quoted: false, strayQuotes: [] };
    }
    const { data, errors, meta } = this.parser.parse(grown, 0, !last);
    const used = last ? grown.length : meta.cursor;
    const quoted = grown.includes('"');
    const unclosed = last ? errors.find(({ code }) => code === "MissingQuotes") : undefined;
    const unclosedLine = unclosed && this.lines + newlinesIn(grown, unclosed.index);
    const stray = new Set(
      errors.map(({ code, row }) => (code === "InvalidQuotes" && row < data.length ? row : -1)),
    );
    stray.delete(-1);
    if (last && grown.endsWith("\n") && isEmptyRow(data[data.length - 1])) data.pop();
    this.lines += quoted ? newlinesIn(grown, used) : data.length;
    this.rest = grown.slice(used);
    this.awaits = used === 0 ? grown.length * 2 : 0;
    return { rows: data, quoted, strayQuotes: [...stray], ...(unclosedLine && { unclosedLine }) };
  }
}

/** What the parser makes of the end after the last newline. */
function isEmptyRow(row: readonly string[] | undefined): boolean {
  return row?.length === 1 && row[0] === "";
}

function newlinesIn(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
