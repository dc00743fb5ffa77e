import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { dimensions, ownHeaders, type Problem, type Scheme, type Table } from "#core";
import { openFiles, type SourceFile, sniff } from "#core/files";
import { decode } from "./decode.ts";
import { fileProblem } from "./file-problems.ts";
import { progressBar } from "./progress.ts";

/** What the files hold. */
export interface Opened {
  readonly tables: readonly Table[];
  /** The bytes of each workbook among them: one can be carried over. */
  readonly workbooks: readonly Uint8Array[];
  readonly problems: readonly Problem[];
}

/** An .xlsx with all its tabs, .csv files with one tab each, or both. */
export async function openBook(
  paths: readonly string[],
  choices: ReadonlyMap<string, string>,
  scheme: Scheme | undefined,
): Promise<Opened | { readonly problems: readonly Problem[] }> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      files.push({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
    } catch (error) {
      problems.push(fileProblem("E_FILE_UNREADABLE", path, error));
    }
  }
  if (problems.length > 0) return { problems };
  const bar = progressBar("Reading 读取");
  const known = ownHeaders([...dimensions, ...(scheme?.dimensions ?? [])]);
  const opened = await openFiles(files, { decode, choices, ownHeaders: known, progress: bar.to });
  bar.done();
  if (opened.problems.some(({ stops }) => stops)) return { problems: opened.problems };
  // A file given twice is opened once.
  const count = opened.facts.filter(({ format }) => format === "xlsx").length;
  const workbooks = files.map(({ bytes }) => bytes).filter((bytes) => sniff(bytes) === "workbook");
  return { tables: opened.tables, workbooks: workbooks.slice(0, count), problems: opened.problems };
}
