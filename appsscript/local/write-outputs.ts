import { writeFile } from "node:fs/promises";
import { type Classification, type Language, type Plan, type Problem, rowsOf, type Table } from "#core";
import { writeCsv, type XlsxBook } from "#core/files";
import { fileProblem } from "./file-problems.ts";
import { writeJson } from "./json-output.ts";

/** Apply the plan and write every file asked for; what stands in the way of writing is returned, and nothing written. */
export async function writeOutputs(
  paths: readonly string[],
  book: XlsxBook,
  plan: Plan,
  classification: Classification,
  language: Language,
): Promise<readonly Problem[]> {
  if (paths.some((path) => !isJson(path))) {
    const problems = book.check(plan);
    if (problems.length > 0) return problems;
    book.apply(plan);
  }
  for (const path of paths) {
    try {
      await write(path, book, classification, language);
    } catch (error) {
      return [fileProblem("E_FILE_UNWRITABLE", path, error)];
    }
    console.log(`→ ${path}`);
  }
  return [];
}

async function write(
  path: string,
  book: XlsxBook,
  classification: Classification,
  language: Language,
): Promise<void> {
  if (isJson(path)) writeJson(path, classification, language);
  else if (/\.csv$/i.test(path))
    await writeFile(path, writeCsv(rowsOf(customersOf(book.tables(), classification))));
  else await writeFile(path, book.bytes());
}

const isJson = (path: string) => /\.json$/i.test(path);

/** The tab our columns stand in: the user's own, or ours where customers come from orders alone. */
function customersOf(tables: readonly Table[], { imported: { customers } }: Classification): Table {
  const found = tables.find(({ id, own }) =>
    customers.table ? id === customers.table.id : own === "customers",
  );
  if (!found) throw new Error("The plan was applied but holds no customers tab.");
  return found;
}
