import type { TextColumn } from "../columns.ts";
import { fold } from "../rules/fold.ts";

/** Texts that mean the same (rules/fold) under one number. */
export interface Groups {
  /** Written as the first of its spellings in alphabetical order. */
  readonly names: readonly string[];
  /** Group of each of the column's rows, −1 where missing. */
  readonly of: Int32Array;
}

/** "Tea", "tea " and "ＴＥＡ" are one group, whichever row comes first. */
export function groupsOf({ codes, dictionary }: TextColumn): Groups {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const groupOf = dictionary.map((text) => {
    const key = fold(text);
    const group = numbers.get(key) ?? numbers.size;
    numbers.set(key, group);
    const name = names[group];
    if (name === undefined || text < name) names[group] = text;
    return group;
  });
  return { names, of: codes.map((code) => groupOf[code] ?? -1) };
}
