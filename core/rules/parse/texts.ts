import { nameOf, type Value } from "../rule.ts";
import { type Entry, familyOf } from "../vocabulary.ts";
import { nearest } from "./nearest.ts";
import type { Reader } from "./reader.ts";
import { foldName } from "./source.ts";
import { Spellings } from "./spellings.ts";

const noWords = new Spellings<string>([]);

/** Text for the entry on the left: quoted, or up to the next joint. A segment becomes its id. */
export function readText(left: Entry, reader: Reader, inList = false): string {
  const start = reader.next();
  const quote = reader.takeQuoted();
  if (quote) return resolve(left, quote.text, reader, start);
  const segments = reader.lexicon.segments.get(left) ?? noWords;
  const segment = reader.take(segments, (end) => reader.endsAt(end, inList));
  if (segment !== undefined) return segment;
  while (!reader.endsAt(reader.at, inList)) reader.at = pastBrackets(reader.source.folded, reader.at);
  return resolve(left, reader.written(start, reader.at).trim(), reader, start);
}

/** A text, or the name of another text in 「」 or []. */
export function readTextOrName(left: Entry, reader: Reader, inList = false): Value {
  const start = reader.next();
  if (reader.here === "「" || reader.here === "[") {
    const entry = reader.lexicon.quoted.all.get(foldName(reader.takeQuoted()?.text ?? ""));
    if (entry && familyOf(entry) === "text") return { name: nameOf(entry) };
    reader.at = start;
  }
  return { text: readText(left, reader, inList) };
}

function resolve(left: Entry, text: string, reader: Reader, start: number): string {
  if (text.trim() === "") {
    return reader.fail("E_RULE_VALUE", start, {
      en: `A word should follow for "${left.name.en}". To look for blank cells write: is empty.`,
      zh: `“${left.name.zh}”后面应写文字。要找空白请写：为空。`,
    });
  }
  if (!left.segments) return text;
  return reader.lexicon.segments.get(left)?.all.get(foldName(text)) ?? failSegment(left, text, reader, start);
}

function failSegment(left: Entry, text: string, reader: Reader, start: number): never {
  const segments = left.segments ?? [];
  const candidates = segments.map(({ id, name }) => ({ name, spellings: [name.en, name.zh, id] }));
  const message = {
    en: `"${left.name.en}" cannot be "${text}", only ${segments.map(({ name }) => `"${name.en}"`).join(", ")}.`,
    zh: `“${left.name.zh}”没有“${text}”，只有${segments.map(({ name }) => `“${name.zh}”`).join("、")}。`,
  };
  return reader.fail("E_RULE_SEGMENT", start, message, nearest(text, candidates));
}

/** One character on; a bracketed stretch such as 华为(深圳) is stepped over whole. */
function pastBrackets(text: string, at: number): number {
  if (text[at] !== "(") return at + 1;
  let open = 0;
  for (let i = at; i < text.length; i++) {
    if (text[i] === "(") open += 1;
    else if (text[i] === ")" && --open === 0) return i + 1;
  }
  return at + 1;
}
