import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
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
  /** Undefined where the run stopped: then the plan only marks mistakes in the workbook's own tabs. */
  readonly classification: Classification | undefined;
  readonly language: Language;
}

/** Write every file asked for, or none: what stands in the way is returned. A run that stopped marks workbooks only. */
export async function writeOutputs(asked: readonly string[], results: Results): Promise<readonly Problem[]> {
  const { classification, plan } = results;
  const marks = plan.changes.length > 0 ? asked.filter((path) => /\.xlsx$/i.test(path)) : [];
  const paths = classification ? asked : marks;
  const drafts: string[] = [];
  try {
    for (const path of paths) {
      const problems = await attempt(path, drafts, results);
      if (problems.length > 0) return problems;
    }
    for (const path of paths) {
      renameSync(draftOf(path), path);
      console.log(`→ ${path}`);
    }
    return [];
  } finally {
    for (const draft of drafts) rmSync(draft, { force: true });
  }
}

/** Beside the file, so that taking its name is one step. */
const draftOf = (path: string) => `${path}.part`;

async function attempt(path: string, drafts: string[], results: Results): Promise<readonly Problem[]> {
  try {
    drafts.push(draftOf(path));
    return await write(path, draftOf(path), results);
  } catch (error) {
    return [fileProblem("E_FILE_UNWRITABLE", path, error)];
  }
}

async function write(
  path: string,
  draft: string,
  { opened, plan, classification, language }: Results,
): Promise<readonly Problem[]> {
  if (classification && /\.json$/i.test(path)) {
    writeJson(draft, classification, language);
    return [];
  }
  if (classification && /\.csv$/i.test(path)) {
    const book = memoryBook(opened.tables);
    book.apply(plan);
    writePieces(draft, csvPieces(eachRow(customersIn(book, classification))));
    return [];
  }
  const book = xlsxBook(opened.workbook, opened.tables);
  const refused = book.check(plan);
  if (refused.length > 0) return refused;
  book.apply(plan);
  await writeFile(draft, book.bytes());
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
