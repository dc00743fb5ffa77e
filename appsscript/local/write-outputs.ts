import { closeSync, openSync, writeSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import {
  type Book,
  type Classification,
  eachRow,
  type Language,
  memoryBook,
  type Plan,
  type Problem,
} from "#core";
import { csvPieces, xlsxBook } from "#core/files";
import { fileProblem } from "./file-problems.ts";
import { writeJson } from "./json-output.ts";
import type { Opened } from "./open-book.ts";

/** Everything a run may leave on disk. */
export interface Results {
  readonly opened: Opened;
  readonly plan: Plan;
  readonly classification: Classification;
  readonly language: Language;
}

/** Write every file asked for; what stands in the way is returned, and the file it concerns is not written. */
export async function writeOutputs(paths: readonly string[], results: Results): Promise<readonly Problem[]> {
  for (const path of paths) {
    try {
      const refused = await write(path, results);
      if (refused.length > 0) return refused;
    } catch (error) {
      return [fileProblem("E_FILE_UNWRITABLE", path, error)];
    }
    console.log(`→ ${path}`);
  }
  return [];
}

async function write(
  path: string,
  { opened, plan, classification, language }: Results,
): Promise<readonly Problem[]> {
  if (/\.json$/i.test(path)) {
    writeJson(path, classification, language);
    return [];
  }
  if (/\.csv$/i.test(path)) {
    const book = memoryBook(opened.tables);
    book.apply(plan);
    writePieces(path, csvPieces(eachRow(customersIn(book, classification))));
    return [];
  }
  const book = xlsxBook(opened.workbook, opened.tables);
  const refused = book.check(plan);
  if (refused.length > 0) return refused;
  book.apply(plan);
  await writeFile(path, book.bytes());
  return [];
}

/** The tab our columns stand in: the user's own, or ours where customers come from orders alone. */
function customersIn(book: Book, { imported: { customers } }: Classification) {
  const found = book
    .tables()
    .find(({ id, own }) => (customers.table ? id === customers.table.id : own === "customers"));
  if (!found) throw new Error("The plan was applied but holds no customers tab.");
  return found;
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    for (const piece of pieces) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}
