/** A sentence folded for reading (half-width, lower-case), with the way back to what was written. */
export interface Source {
  readonly original: string;
  readonly folded: string;
  /** Place in `original` of each character of `folded`, and one past the end. */
  readonly places: readonly number[];
}

// Half-width katakana voice marks join the letter before them, as combining marks do.
const marked = /[\s\S][\p{M}\uFF9E\uFF9F]*/uy;
const han = /[\p{Script=Han}々〇]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const latin = /[\p{L}\p{N}_]/u;

/**
 * Folds width and case. A run of spaces becomes one; between a Han character and another letter or digit it goes,
 * because 近 12 个月消费 and 近12个月消费 are the same name.
 */
export function sourceOf(original: string): Source {
  let folded = "";
  const places: number[] = [];
  let gap = -1;
  let end = 0;
  while (end < original.length) {
    const start = end;
    const cluster = clusterAt(original, start);
    end += cluster.length;
    const text = foldCluster(cluster);
    if (text === " ") {
      if (gap < 0) gap = start;
      continue;
    }
    if (gap >= 0 && folded !== "" && !closesUp(charBefore(folded, folded.length), charAt(text, 0))) {
      folded += " ";
      places.push(gap);
    }
    gap = -1;
    folded += text;
    for (let i = 0; i < text.length; i++) places.push(start);
  }
  places.push(gap >= 0 ? gap : original.length);
  return { original, folded, places };
}

// Nearly all names, and every run looks thousands of them up: only their case can change.
const plainName = /^(?:[!-~]+(?: [!-~]+)*|[\u4e00-\u9fff]+)$/;

/** A name as it is looked up. */
export function foldName(name: string): string {
  return plainName.test(name) ? name.toLowerCase() : sourceOf(name).folded;
}

/** Whether a word may begin or end between two characters: not inside a Latin word, a number or well-known. */
export function isBoundary(text: string, at: number): boolean {
  const before = charBefore(text, at);
  const after = charAt(text, at);
  if (after === "-") return !isLatin(before) || !isLatin(charAt(text, at + 1));
  if (before === "-") return !isLatin(after) || !isLatin(charBefore(text, at - 1));
  return !isLatin(before) || !isLatin(after);
}

/** Whether a name may stand without quotes: it begins like a word. */
export function beginsLikeWord(folded: string): boolean {
  return letterOrDigit.test(charAt(folded, 0));
}

/** Whether the text holds a Han character. */
export function hasHan(text: string): boolean {
  return han.test(text);
}

/** A character and the marks on it. */
function clusterAt(text: string, at: number): string {
  if (isPlain(text, at) && (at + 1 === text.length || isPlain(text, at + 1))) return text.charAt(at);
  marked.lastIndex = at;
  return marked.exec(text)?.[0] ?? text.charAt(at);
}

/** ASCII and Han: no marks, and only the case can change. Most sentences hold nothing else. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);
}

function foldCluster(cluster: string): string {
  if (cluster.length === 1 && isPlain(cluster, 0)) return cluster.toLowerCase();
  const text = cluster.normalize("NFKC").toLowerCase();
  if (/^\s+$/.test(text)) return " ";
  // ㈱ would bring brackets, … full stops: such a sign stays as it is.
  return text.length > 1 && /[^\p{L}\p{N}\p{M}]/u.test(text) ? cluster.toLowerCase() : text;
}

function closesUp(before: string, after: string): boolean {
  if (!letterOrDigit.test(before) || !letterOrDigit.test(after)) return false;
  return han.test(before) || han.test(after);
}

function isLatin(char: string): boolean {
  return char !== "" && latin.test(char) && !han.test(char);
}

function charAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function charBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at);
}
