import { keywordsOf, listed } from "../keywords.ts";
import { lazily } from "../lazily.ts";
import { isHan } from "../name-text.ts";
import {
  ambiguousSurnames,
  doubleSurnames,
  givenNameCharacters,
  honorifics,
  surnames,
  titles,
  unlikeGivenNames,
} from "./surnames.ts";

const single = lazily(() => new Set(surnames));
const ambiguous = lazily(() => new Set(ambiguousSurnames));
const given = lazily(() => new Set(givenNameCharacters));
const double = lazily(() => new Set(listed(doubleSurnames)));
const unlike = lazily(() => new Set(unlikeGivenNames));
const titled = keywordsOf(titles);
const honoured = lazily(() => new Set(listed(honorifics)));

/** One capitalised part of a Latin name: O'Neil, Mary-Jane, Åsa. */
const latinPart = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}$/u;
const owns = /['’]s$/;
const initial = /^\p{Lu}\.?$/u;

/**
 * Whether a name is a person's (D-18): a Chinese surname and one or two more characters, a double surname and up to
 * two, or two capitalised Latin words; "probably" where firms are called so as well. Takes the folded name and the
 * name as written.
 */
export function isPerson(folded: string, written: string): "surely" | "probably" | undefined {
  if (isHan(folded)) return isTitled(folded) ? "surely" : isChineseName(folded);
  const whole = folded.includes("·")
    ? folded.split("·").every((part) => part.length <= 8 && isHan(part))
    : isLatinName(written.normalize("NFKC").trim());
  return whole ? "surely" : undefined;
}

function isChineseName(name: string): "surely" | "probably" | undefined {
  const { length } = name;
  if (length < 2 || length > 4) return undefined;
  const isDouble = length > 2 && double().has(name.slice(0, 2));
  const isSurname = isDouble || single().has(name.charAt(0));
  const rest = [...name.slice(isDouble ? 2 : 1)];
  if (rest.length > 2 || rest.some((character) => unlike().has(character))) return undefined;
  const isGiven = rest.every((character) => given().has(character));
  if (isSurname) return isGiven ? "surely" : "probably";
  return isGiven && ambiguous().has(name.charAt(0)) ? "probably" : undefined;
}

function isTitled(name: string): boolean {
  const title = titled().endingAt(name, name.length);
  if (!title || title.start > 4) return false;
  const before = name.slice(0, title.start);
  const isSurname = single().has(before) || ambiguous().has(before) || double().has(before);
  return isSurname || isChineseName(before) !== undefined;
}

function isLatinName(name: string): boolean {
  if (name.length > 60) return false;
  const parts = name.split(" ");
  const honoured = isHonorific(parts[0] ?? "");
  const names = honoured ? parts.slice(1) : parts;
  // Joe's Diner is a diner.
  if (names.slice(0, -1).some((part) => owns.test(part))) return false;
  const full = names.filter((part) => !initial.test(part));
  const count = full.length;
  return (honoured ? count >= 1 : count === 2) && count <= 3 && full.every((part) => latinPart.test(part));
}

function isHonorific(part: string): boolean {
  return honoured().has(part.toLowerCase().replace(".", ""));
}
