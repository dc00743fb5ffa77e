import { closeSync, openSync, rmSync, writeSync } from "node:fs";
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
import { type Draft, draftOf, takePlaces } from "./drafts.ts";
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
  const drafts: Draft[] = [];
  try {
    for (const path of paths) {
      const draft = draftOf(path);
      drafts.push(draft);
      const problems = await attempt(draft, results);
      if (problems.length > 0) return problems;
    }
    const problems = takePlaces(drafts);
    if (problems.length === 0) for (const path of paths) console.log(`→ ${path}`);
    return problems;
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}

async function attempt(draft: Draft, results: Results): Promise<readonly Problem[]> {
  try {
    return await write(draft, results);
  } catch (error) {
    return [fileProblem("E_FILE_UNWRITABLE", draft.path, error)];
  }
}

async function write(
  { path, draft }: Draft,
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
  const book = xlsxBook(opened.workbooks[0], opened.tables);
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
