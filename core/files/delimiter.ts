/** Preferred first: where two fit equally well, the rarer character is the separator. */
const candidates = ["\t", ";", "|", ","] as const;
const fullWidthComma = "，";

const sampledRows = 50;
const sampledCharacters = 256 * 1024;

const named = new Map([
  ["tab", "\t"],
  ["\\t", "\t"],
  ["comma", ","],
  ["semicolon", ";"],
  ["pipe", "|"],
]);

/** The separator the user named: the character itself, or tab, comma, semicolon, pipe. */
export function chosenDelimiter(choice: string | undefined): string | undefined {
  const delimiter = choice === undefined ? undefined : (named.get(choice.trim().toLowerCase()) ?? choice);
  return delimiter !== undefined && /^[^\r\n"\uFEFF]$/.test(delimiter) ? delimiter : undefined;
}

/** Excel's own first line "sep=;": the separator, and how many characters the line takes. */
export function separatorLine(text: string): { delimiter: string; length: number } | undefined {
  const match = /^sep=([^\r\n"])(?:\n|$)/i.exec(text.slice(0, 8));
  return match?.[1] === undefined ? undefined : { delimiter: match[1], length: match[0].length };
}

/** The character that splits the first rows into more than one column, most evenly. One column alone: a comma. */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, sampledCharacters);
  const whole = sample.length === text.length;
  let best = { delimiter: "", spread: Infinity };
  for (const delimiter of candidates) {
    const spread = spreadOf(columnCounts(sample, delimiter, whole));
    if (spread < best.spread) best = { delimiter, spread };
  }
  if (best.delimiter) return best.delimiter;
  return spreadOf(columnCounts(sample, fullWidthComma, whole)) < Infinity ? fullWidthComma : ",";
}

/** Variance of the number of columns, plus 1 for each broken quote; infinite where the usual row has one column. */
function spreadOf({ counts, broken }: Counts): number {
  const sorted = [...counts].sort((a, b) => a - b);
  if ((sorted[Math.floor(sorted.length / 2)] ?? 1) < 2) return Infinity;
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return broken + counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
}

interface Counts {
  /** Columns of each of the first rows that hold something; what stands in quotes is not counted. */
  readonly counts: readonly number[];
  /** Quotes in the middle of a cell, or that open a cell and never close it. */
  readonly broken: number;
}

function columnCounts(text: string, delimiter: string, whole: boolean): Counts {
  const counts: number[] = [];
  let columns = 1;
  let rowStart = 0;
  let broken = 0;
  let at = 0;
  while (at <= text.length && counts.length < sampledRows) {
    if (text[at] === '"') {
      const opens = at === rowStart || text[at - 1] === delimiter;
      if (opens) at = afterQuotes(text, at);
      const ends = at < text.length ? text[at] === delimiter || text[at] === "\n" : text[at - 1] === '"';
      if (!opens || (!ends && (whole || at < text.length))) broken += 1;
    }
    const char = text[at];
    if (char === delimiter) columns += 1;
    if (char === "\n" || (char === undefined && whole)) {
      if (at > rowStart) counts.push(columns);
      columns = 1;
      rowStart = at + 1;
    }
    at += 1;
  }
  return { counts, broken };
}

/** The position after the closing quote of a cell; the end of the text where there is none. */
function afterQuotes(text: string, opening: number): number {
  for (let at = text.indexOf('"', opening + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return text.length;
}
