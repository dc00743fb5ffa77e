import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { both, findChoice, type Problem, type Scheme, schemeFromJson, schemes } from "#core";
import { fileProblem } from "./file-problems.ts";

/** The scheme of this name, or the one the .json file of this name describes. */
export async function findScheme(name: string): Promise<Scheme | { readonly problems: readonly Problem[] }> {
  const known = findChoice(schemes, name);
  if (known) return known;
  if (!/[./\\]/.test(name)) return { problems: [unknownScheme(name)] };
  try {
    return schemeFromJson(await readFile(name, "utf8"), basename(name));
  } catch (error) {
    return { problems: [fileProblem("E_FILE_UNREADABLE", name, error)] };
  }
}

function unknownScheme(name: string): Problem {
  const message = {
    en: "There is no scheme called “{name}”. Schemes are: {known}; or name a .json file.",
    zh: "没有名为“{name}”的方案。可用方案：{known}；也可以给出 .json 文件。",
  };
  const told = both(message, { name, known: schemes.map(({ id }) => id).join(", ") });
  return { code: "E_SCHEME_UNKNOWN", saw: name, message: told, stops: true };
}
