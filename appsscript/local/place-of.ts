import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Where a path leads once links are followed, also where no file is there yet. */
export function placeOf(path: string, links = 40): string {
  const real = attempt(() => realpathSync(path));
  if (real !== undefined) return real;
  const target = links > 0 ? attempt(() => readlinkSync(path)) : undefined;
  if (target !== undefined) return placeOf(resolve(dirname(path), target), links - 1);
  return join(attempt(() => realpathSync(dirname(path))) ?? resolve(dirname(path)), basename(path));
}

function attempt(look: () => string): string | undefined {
  try {
    return look();
  } catch {
    return undefined; // Nothing there, or nothing that may be looked at: writing will say which.
  }
}
