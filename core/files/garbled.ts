/**
 * Traces of text that was saved in one encoding and read in another before it came to us: 锟斤拷 is U+FFFD in UTF-8
 * read as GBK; "Ã©", "â€", "ã€" are UTF-8 read as windows-1252, where E3–E9 and two of 80–BF are a Han character.
 */
const garbled =
  /锟斤拷|\uFFFD{2}|[ÃÂ][\u0080-\u00BF]|[âã]€|(?:[ã-é][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{2}){2}/;
/** A single lost letter, as in "37\uFFFD36'": its cell says so when it is read. */
const lost = /\uFFFD/;
const beyondAscii = /[\u0080-\uFFFF]/;

/** How much of a text was damaged before it came to us. */
export interface Damage {
  /** True: one line in five of those with special letters, so the file as a whole. */
  readonly everywhere: boolean;
  /** A piece of it to show. */
  readonly sample: string;
}

/** Finds text that was garbled before us; undefined where there is none. */
export function damageIn(text: string): Damage | undefined {
  if (!garbled.test(text) && !lost.test(text)) return undefined;
  const lines = text.split("\n").filter((line) => beyondAscii.test(line));
  const bad = lines.filter((line) => garbled.test(line));
  const sample = bad[0] ?? lines.find((line) => lost.test(line)) ?? "";
  return { everywhere: bad.length * 5 >= lines.length, sample: sample.slice(0, 40) };
}

/** Characters that come out where bytes are read in the wrong encoding: U+FFFD and private use. */
export function hasImpossible(text: string): boolean {
  return /[\uE000-\uF8FF\uFFFD]/.test(text);
}
