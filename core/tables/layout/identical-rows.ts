import type { Cell } from "../../cells/cell.ts";
import { rawText } from "../../cells/reading.ts";
import { textHash } from "../../history/fingerprint.ts";
import { isBlank } from "./blank-cell.ts";
import type { Layout } from "./layout.ts";

/** For every entry of the body the entry above that is the same in every cell of the user's; −1 where there is none. */
export function identicalRows({ table, columns, body }: Layout): Int32Array {
  const cells = columns.map(({ index }) => table.columns[index] ?? []);
  const hashes = rowHashes(cells, body);
  const twins = new Int32Array(body.length).fill(-1);
  const firstOf = new Map<number, number>();
  for (let entry = 0; entry < body.length; entry++) {
    let hash = hashes[entry] ?? 0;
    let known = firstOf.get(hash);
    // Two hashes may fall together: then the next free number stands for the second row.
    while (known !== undefined && !same(cells, body[known] ?? 0, body[entry] ?? 0))
      known = firstOf.get(++hash);
    if (known === undefined) firstOf.set(hash, entry);
    else twins[entry] = known;
  }
  return twins;
}

function rowHashes(columns: readonly (readonly Cell[])[], body: Int32Array): Int32Array {
  const hashes = new Int32Array(body.length);
  for (const column of columns) {
    for (let entry = 0; entry < body.length; entry++) {
      const cell = column[body[entry] ?? 0] ?? null;
      hashes[entry] = textHash(isBlank(cell) ? "" : rawText(cell), hashes[entry]);
    }
  }
  return hashes;
}

function same(columns: readonly (readonly Cell[])[], row: number, other: number): boolean {
  return columns.every((column) => {
    const [one = null, two = null] = [column[row], column[other]];
    return one === two || (isBlank(one) && isBlank(two));
  });
}
