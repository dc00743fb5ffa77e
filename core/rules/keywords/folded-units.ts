import { fold } from "../fold.ts";

/**
 * Characters that fold each by itself, whatever stands beside them, as long as all of a text are of these: ASCII, Han,
 * kana, CJK and full-width signs. No two of them compose, and none changes its small letter by its place.
 */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xb7, 0xb7],
  [0x2010, 0x2027],
  [0x3001, 0x3029],
  [0x3030, 0x3096],
  [0x309d, 0x30ff],
  [0xff01, 0xff5e],
];
const han: readonly [number, number] = [0x4e00, 0x9fff];

let units: Uint16Array | undefined;

/** UTF-16 unit → what it folds to; 0 where a text has to be folded as a whole. Made once. */
export function foldedUnits(): Uint16Array {
  if (units) return units;
  units = new Uint16Array(0x1_0000);
  for (let unit = han[0]; unit <= han[1]; unit++) units[unit] = unit;
  for (const [first, last] of ranges) {
    for (let unit = first; unit <= last; unit++) {
      // Between two letters, because a space at an end would be trimmed away.
      const folded = fold(`a${String.fromCharCode(unit)}a`);
      if (folded.length === 3) units[unit] = folded.charCodeAt(1);
    }
  }
  return units;
}
