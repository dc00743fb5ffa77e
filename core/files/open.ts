import { ownColumnsByHeader } from "../book/columns-by-header.ts";
import type { Problem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { type CsvFacts, type FileChoice, readCsv } from "./csv-read.ts";
import { carefully, type Decode } from "./decode.ts";
import { fileMessages, refusals } from "./file-messages.ts";
import { sniff } from "./sniff.ts";
import { readXlsx } from "./xlsx-read.ts";

/** A file as the edge hands it over. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenOptions {
  readonly decode: Decode;
  /** "encoding", "delimiter", "quotes", or the same for one tab: "TAB.encoding". */
  readonly choices: ReadonlyMap<string, string>;
  /** Fixed header text → marker of the columns we write: how a .csv says which columns are ours. */
  readonly ownHeaders?: ReadonlyMap<string, string>;
  readonly progress?: (fraction: number) => void;
}

/** What was found out about one file; the encoding and delimiter only of a text file. */
export interface FileFacts extends Partial<CsvFacts> {
  readonly file: string;
  readonly format: "csv" | "xlsx" | "none";
  /** Names of the tabs it gave. */
  readonly tabs: readonly string[];
}

export interface OpenedFiles {
  readonly tables: Table[];
  readonly facts: FileFacts[];
  readonly problems: Problem[];
}

/**
 * Opens dropped or named files by what they contain, not by their name. A file that cannot be read is refused by name.
 * Workbooks come first, so that it is the tabs of other files that give way where names are the same.
 */
export async function openFiles(given: readonly SourceFile[], options: OpenOptions): Promise<OpenedFiles> {
  const opened: OpenedFiles = { tables: [], facts: [], problems: [] };
  const isWorkbook = ({ bytes }: SourceFile) => sniff(bytes) === "workbook";
  const files = [...given.filter(isWorkbook), ...given.filter((file) => !isWorkbook(file))];
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0) || 1;
  let before = 0;
  for (const [index, file] of files.entries()) {
    const share = file.bytes.length / total;
    const start = before;
    const progress = (fraction: number) => options.progress?.(start + fraction * share);
    if (files.slice(0, index).some((other) => sameBytes(other.bytes, file.bytes))) {
      opened.problems.push({ code: "W_FILE_TWICE", tab: file.name, message: fileMessages.fileTwice });
    } else await openFile(file, { ...options, progress }, opened);
    before += share;
    options.progress?.(Math.min(1, before));
  }
  return opened;
}

async function openFile(file: SourceFile, options: OpenOptions, opened: OpenedFiles): Promise<void> {
  const sort = sniff(file.bytes);
  if (sort === "workbook") {
    const { ownHeaders } = options;
    const { tables, problems } = await readXlsx(file.bytes, file.name, ownHeaders && { ownHeaders });
    const named = tables.map((table) => {
      const name = freeName(table.name, opened.tables);
      return name === table.name ? table : { ...table, id: name, name };
    });
    opened.tables.push(...named);
    opened.problems.push(...problems);
    opened.facts.push({ file: file.name, format: "xlsx", tabs: named.map(({ name }) => name) });
  } else if (sort === "text") openCsv(file, options, opened);
  else refuse(file, sort, opened);
}

function openCsv(file: SourceFile, options: OpenOptions, opened: OpenedFiles): void {
  const name = freeName(baseName(file.name), opened.tables);
  const { choices } = options;
  const chosen: FileChoice = (about) => choices.get(`${name}.${about}`) ?? choices.get(about);
  const csv = readCsv(file.bytes, name, carefully(options.decode), chosen, options.progress);
  if (csv.columns?.every((column) => column.every((cell) => cell === ""))) {
    refuse(file, "empty", opened);
    return;
  }
  opened.problems.push(...csv.problems);
  opened.facts.push({ file: file.name, format: "csv", tabs: csv.columns ? [name] : [], ...csv.facts });
  if (!csv.columns) return;
  const { columns, height } = csv;
  const ownColumns = ownColumnsByHeader(columns, options.ownHeaders ?? new Map());
  opened.tables.push({ id: name, name, columns, height, ownColumns });
}

function refuse(file: SourceFile, sort: keyof typeof refusals, opened: OpenedFiles): void {
  const code = sort === "empty" ? "E_FILE_EMPTY" : "E_FILE_KIND";
  opened.problems.push({ code, tab: file.name, saw: file.name, message: refusals[sort], stops: true });
  opened.facts.push({ file: file.name, format: "none", tabs: [] });
}

/** "data/Book - Customers.csv" → "Book - Customers". */
function baseName(path: string): string {
  const file = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return file.replace(/(.)\.[^.]*$/, "$1");
}

/** The name, or "name (2)" where another file has given it already. */
function freeName(name: string, tables: readonly Table[]): string {
  const taken = new Set(tables.map((table) => table.name));
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  return free;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
