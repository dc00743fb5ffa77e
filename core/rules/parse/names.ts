import { type Entry, type Family, familyOf } from "../vocabulary.ts";
import { candidatesOf, nearest } from "./nearest.ts";
import type { Reader } from "./reader.ts";
import { foldName } from "./source.ts";

/** The name at the cursor, quoted or the longest that fits. */
export function readName(reader: Reader): Entry {
  const start = reader.next();
  return takeName(reader) ?? failName(reader, start);
}

/** A name on the right of a comparison with something of this family. */
export function readNameOf(family: Family, reader: Reader): Entry | undefined {
  const start = reader.next();
  const entry = takeName(reader);
  if (entry && familyOf(entry) === family) return entry;
  reader.at = start;
  return undefined;
}

function takeName(reader: Reader): Entry | undefined {
  const quote = reader.takeQuoted();
  return quote ? reader.lexicon.quoted.all.get(foldName(quote.text)) : reader.take(reader.lexicon.bare);
}

function failName(reader: Reader, at: number): never {
  const word = reader.wordAt(at);
  if (word === "") {
    return reader.fail("E_RULE_NAME", at, {
      en: "The sentence stops where a field or measure should stand.",
      zh: "句子在应写字段或指标的地方结束了。",
    });
  }
  if (reader.lexicon.quoted.all.has(foldName(word))) {
    return reader.fail("E_RULE_NAME", at, {
      en: `Put the name in brackets: [${word}].`,
      zh: `请用括号括起名称：「${word}」。`,
    });
  }
  const message = {
    en: `There is no field or measure called "${word}".`,
    zh: `没有叫“${word}”的字段或指标。`,
  };
  return reader.fail("E_RULE_NAME", at, message, nearest(word, candidatesOf(reader.lexicon.entries)));
}
