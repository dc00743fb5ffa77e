import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Problem, type Scheme, schemeFromJson, standard } from "#core";
import { fileProblem } from "./file-problems.ts";

/** The scheme of this name, or the one the .json file of this name describes. */
export async function findScheme(name: string): Promise<Scheme | { readonly problem: Problem }> {
  if (name === standard.id) return standard;
  try {
    return schemeFromJson(await readFile(name, "utf8"), basename(name));
  } catch (error) {
    return { problem: fileProblem("E_FILE_UNREADABLE", name, error) };
  }
}
