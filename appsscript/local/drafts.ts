import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import type { Problem } from "#core";
import { fileProblem } from "./file-problems.ts";

/** A file still to come, written beside the place it shall take, so that taking it is one step. */
export interface Draft {
  readonly path: string;
  readonly draft: string;
}

/** A draft under a name that nobody has. */
export const draftOf = (path: string): Draft => ({ path, draft: freeBeside(path, "part") });

/** Each draft takes its place, or none does: what stood there before then stands there again. */
export function takePlaces(drafts: readonly Draft[]): readonly Problem[] {
  const undo: (() => void)[] = [];
  const aside: string[] = [];
  for (const { path, draft } of drafts) {
    try {
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw isFolder();
      if (existsSync(path)) {
        const old = freeBeside(path, "old");
        renameSync(path, old);
        aside.push(old);
        undo.unshift(() => renameSync(old, path));
      }
      renameSync(draft, path);
      undo.unshift(() => rmSync(path));
    } catch (error) {
      for (const step of undo) step();
      return [fileProblem("E_FILE_UNWRITABLE", path, error)];
    }
  }
  for (const old of aside) rmSync(old, { force: true });
  return [];
}

const isFolder = () => Object.assign(new Error("a folder"), { code: "EISDIR" });

function freeBeside(path: string, ending: string): string {
  let free = `${path}.${ending}`;
  for (let number = 2; existsSync(free); number++) free = `${path}.${ending}${number}`;
  return free;
}
