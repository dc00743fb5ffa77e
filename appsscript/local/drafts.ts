import { accessSync, chmodSync, constants, existsSync, renameSync, rmSync, statSync } from "node:fs";
import type { Problem } from "#core";
import { fileProblem } from "./file-problems.ts";
import { placeOf } from "./place-of.ts";

/** A file still to come, written beside the place it shall take, so that taking it is one step. */
export interface Draft {
  /** As the user named it. */
  readonly path: string;
  /** Where that leads, links followed. */
  readonly place: string;
  readonly draft: string;
}

/** A draft under a name that nobody has. */
export function draftOf(path: string): Draft {
  const place = placeOf(path);
  return { path, place, draft: freeBeside(place, "part") };
}

/** Each draft takes its place, or none does: what stood there before then stands there again. */
export function takePlaces(drafts: readonly Draft[]): readonly Problem[] {
  const undo: (() => void)[] = [];
  const aside: string[] = [];
  for (const { path, place, draft } of drafts) {
    try {
      if (existsSync(place)) {
        chmodSync(draft, replaceableMode(place));
        const old = freeBeside(place, "old");
        renameSync(place, old);
        aside.push(old);
        undo.unshift(() => renameSync(old, place));
      }
      renameSync(draft, place);
      undo.unshift(() => rmSync(place));
    } catch (error) {
      for (const step of undo) step();
      return [fileProblem("E_FILE_UNWRITABLE", path, error)];
    }
  }
  for (const old of aside) rmSync(old, { force: true });
  return [];
}

/** The permissions of a file that may be replaced: one that may not be written to may not. */
function replaceableMode(place: string): number {
  const stat = statSync(place);
  if (stat.isDirectory()) throw refused("EISDIR");
  // The administrator may write everywhere: what the owner said counts all the same.
  if ((stat.mode & 0o222) === 0) throw refused("EACCES");
  accessSync(place, constants.W_OK);
  return stat.mode & 0o777;
}

const refused = (code: string) => Object.assign(new Error("may not be replaced"), { code });

function freeBeside(path: string, ending: string): string {
  let free = `${path}.${ending}`;
  for (let number = 2; existsSync(free); number++) free = `${path}.${ending}${number}`;
  return free;
}
