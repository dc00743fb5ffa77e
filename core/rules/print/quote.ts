import type { Language } from "../../words/words.ts";
import { joints, openings, phrases } from "../parse/grammar-words.ts";
import { readsAsQuantity } from "../parse/quantities.ts";
import { Reader } from "../parse/reader.ts";
import { beginsLikeWord, foldName, sourceOf } from "../parse/source.ts";
import { type Lexicon, spellingsOf } from "../parse/spellings.ts";
import { Stumble } from "../parse/stumble.ts";
import { readText } from "../parse/texts.ts";
import { type Entry, familyOf } from "../vocabulary.ts";

const brackets = [
  ["[", "]"],
  ["「", "」"],
] as const;
const afterName = [...phrases.all.keys()];
const afterValue = [...joints.all.keys(), ";", ")", ",", "、", "~", "至", "到", "和", "与", "to"];
const beforeName = [...joints.all.keys(), ...openings.all.keys()];

/** A name left of a comparison, quoted where it might be read as something else. */
export function printLeftName(entry: Entry, lexicon: Lexicon, language: Language): string {
  return printName(entry, lexicon, language, afterName);
}

/** A name right of a comparison. Beside text every bare word is text, so there it is always quoted. */
export function printRightName(
  entry: Entry,
  left: Entry,
  lexicon: Lexicon,
  phrase: string,
  language: Language,
): string {
  const spelling = spellingFor(entry, lexicon, language);
  const isTaken =
    familyOf(left) === "text" || readsAsQuantity(foldName(spelling)) || growsPhrase(phrase, spelling);
  return isTaken ? quoteName(spelling, language) : printName(entry, lexicon, language, afterValue);
}

/** A text right of a comparison, quoted where the reader would read it otherwise. */
export function printText(
  text: string,
  left: Entry,
  lexicon: Lexicon,
  phrase: string,
  language: Language,
): string {
  const label = labelFor(text, left, lexicon, language);
  return readsBack(label, text, left, lexicon, phrase) ? label : `"${label.split('"').join('""')}"`;
}

/** A word that is a rule by itself, in brackets where it might be read as the beginning of a name. */
export function printAlone(word: string, lexicon: Lexicon): string {
  return runsOn(foldName(word), lexicon, afterValue) ? `(${word})` : word;
}

function printName(entry: Entry, lexicon: Lexicon, language: Language, followers: readonly string[]): string {
  const spelling = spellingFor(entry, lexicon, language);
  const folded = foldName(spelling);
  const isPlain = beginsLikeWord(folded) && !runsOn(folded, lexicon, followers) && !isSwallowed(folded);
  return isPlain ? spelling : quoteName(spelling, language);
}

/** The name in the language; where another entry owns that spelling, the first other one that means this entry. */
function spellingFor(entry: Entry, lexicon: Lexicon, language: Language): string {
  const spellings = [entry.name[language], ...spellingsOf(entry)];
  return (
    spellings.find((spelling) => lexicon.quoted.all.get(foldName(spelling)) === entry) ?? entry.name[language]
  );
}

function quoteName(spelling: string, language: Language): string {
  const [square, corner] = brackets;
  const [first, second] = language === "zh" ? [corner, square] : [square, corner];
  const [open, close] = spelling.includes(first[1]) && !spelling.includes(second[1]) ? second : first;
  return open + spelling.split(close).join(close + close) + close;
}

/** Whether the words before it take its beginning: `is` + `between …`. */
function growsPhrase(phrase: string, spelling: string): boolean {
  return phrases.longest(foldName(`${phrase} ${spelling}`), 0)?.end !== foldName(phrase).length;
}

/** Whether the name and a word that may follow it begin a longer name: `order` + `is …` where `order is late` exists. */
function runsOn(folded: string, lexicon: Lexicon, followers: readonly string[]): boolean {
  for (const spelling of lexicon.bare.all.keys()) {
    if (spelling.length <= folded.length || !spelling.startsWith(folded)) continue;
    const rest = spelling.slice(folded.length).trim();
    if (followers.some((word) => rest.startsWith(word) || word.startsWith(rest))) return true;
  }
  return false;
}

/** Whether the word before it takes its beginning or the name is itself such a word: 或 + 者数 reads as 或者. */
function isSwallowed(folded: string): boolean {
  return beforeName.some(
    (longer) =>
      folded === longer ||
      beforeName.some(
        (word) =>
          longer !== word && longer.startsWith(word) && folded.startsWith(longer.slice(word.length).trim()),
      ),
  );
}

/** A segment by its name in the language; where another segment owns that, by its other name or id. */
function labelFor(text: string, left: Entry, lexicon: Lexicon, language: Language): string {
  const segment = left.segments?.find(({ id }) => id === text);
  if (!segment) return text;
  const known = lexicon.segments.get(left)?.all;
  const labels = [segment.name[language], segment.name.en, segment.name.zh, segment.id];
  return labels.find((label) => known?.get(foldName(label)) === text) ?? text;
}

const structural = /[()[\]「」"“”;,、]/;

/** Asks the reader itself, with each word that may follow. */
function readsBack(label: string, text: string, left: Entry, lexicon: Lexicon, phrase: string): boolean {
  if (structural.test(foldName(label)) || label !== label.trim()) return false;
  return ["", ...joints.all.keys()].every((joint) => {
    const source = sourceOf(`${phrase} ${label} ${joint}`);
    const reader = new Reader(source, lexicon, { joints, phrases });
    const found = phrases.longest(source.folded, 0, (end, { closes }) => !closes || reader.endsAt(end));
    reader.at = foldName(phrase).length;
    if (found?.end !== reader.at) return false;
    try {
      return readText(left, reader, true) === text && source.folded.slice(reader.at).trim() === joint;
    } catch (stumble) {
      if (stumble instanceof Stumble) return false;
      throw stumble;
    }
  });
}
