import { entriesOf, type Found, Keywords } from "./keywords.ts";
import { lazily } from "./lazily.ts";
import { nameText } from "./name-text.ts";
import { denials, laterDenials, type NeedType, needWords, noDenials } from "./need-words.ts";

/** A need that a text shows, and the words that show it. */
export interface NeedHit {
  readonly type: NeedType;
  readonly words: readonly string[];
}

type Mark = "denies" | "denies before" | "nothing";

const needs = lazily(() => new Keywords(entriesOf(needWords)));
const marks = lazily(
  () =>
    new Keywords<Mark>(
      entriesOf<Mark>([
        ["nothing", noDenials],
        ["denies before", laterDenials],
        ["denies", denials],
      ]),
    ),
);

const CHARACTERS = 4;
const WORDS = 3;
const clauseEnd = /[,.;:!?。，；：！？、\n]/;

/** The needs one record shows, each at most once; what the text itself takes back does not count (Definition D-14). */
export function needHits(text: string): readonly NeedHit[] {
  const folded = nameText(text);
  const found = needs().all(folded);
  if (found.length === 0) return [];
  const denied = marks().all(folded);
  const hits = new Map<NeedType, Set<string>>();
  for (const word of found) {
    if (denied.some((mark) => isDenied(folded, word, mark))) continue;
    const words = hits.get(word.value) ?? new Set<string>();
    hits.set(word.value, words.add(word.word));
  }
  return [...hits].map(([type, words]) => ({ type, words: [...words] }));
}

function isDenied(text: string, need: Found<NeedType>, mark: Found<Mark>): boolean {
  if (mark.value === "denies") return mark.end <= need.start && isNear(text.slice(mark.end, need.start));
  return mark.value === "denies before" && mark.start >= need.end && isNear(text.slice(need.end, mark.start));
}

/** Within four characters of Chinese or three words of English, and in the same clause. */
function isNear(between: string): boolean {
  if (between.length > 60 || clauseEnd.test(between)) return false;
  const words = between.trim().split(" ").filter(Boolean);
  return /[\u4e00-\u9fff]/.test(between) ? between.trim().length <= CHARACTERS : words.length <= WORDS;
}
