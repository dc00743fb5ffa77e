import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { ownHeaders, type Problem } from "#core";
import { openFiles, type XlsxBook, xlsxBook } from "#core/files";
import { decode } from "./decode.ts";
import { progressBar } from "./progress.ts";

/** A book over files: what it holds, and the bytes of the workbook they would make. */
export interface OpenedBook {
  readonly book: XlsxBook;
  readonly problems: readonly Problem[];
}

/** One .xlsx with all its tabs, or several .csv files with one tab each. */
export async function openBook(
  paths: readonly string[],
  choices: ReadonlyMap<string, string>,
): Promise<OpenedBook> {
  const bar = progressBar("Reading 读取");
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })),
  );
  const opened = await openFiles(files, { decode, choices, ownHeaders: ownHeaders(), progress: bar.to });
  bar.done();
  const workbook = files.length === 1 && opened.facts[0]?.format === "xlsx" ? files[0]?.bytes : undefined;
  return { book: xlsxBook(workbook, opened.tables), problems: opened.problems };
}
