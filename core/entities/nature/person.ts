import { Keywords, lazily, listed } from "../keywords.ts";
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
const titled = lazily(() => new Keywords(listed(titles).map((title) => [title, true] as const)));
const honoured = lazily(() => new Set(listed(honorifics)));

/** One capitalised part of a Latin name: O'Neil, Mary-Jane, Åsa. */
const latinPart = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}$/u;
const initial = /^\p{Lu}\.?$/u;

/**
 * Whether a name looks like a person's (D-18): a Chinese surname and one or two more characters, a double surname and
 * up to two, or two capitalised Latin words. Takes the folded name and the name as written; says nothing about firms.
 */
export function looksLikePerson(folded: string, written: string): boolean {
  if (isHan(folded)) return isChineseName(folded) || isTitled(folded);
  if (folded.includes("·")) return folded.split("·").every((part) => part.length <= 8 && isHan(part));
  return isLatinName(written.normalize("NFKC").trim());
}

function isChineseName(name: string): boolean {
  const { length } = name;
  if (length < 2 || length > 4) return false;
  const first = name.charAt(0);
  const surname = length > 2 && double().has(name.slice(0, 2)) ? 2 : 1;
  const surely = surname === 2 || single().has(first);
  if (length - surname > 2 || !(surely || ambiguous().has(first))) return false;
  for (let at = surname; at < length; at++) {
    const character = name.charAt(at);
    if (unlike().has(character) || !(surely || given().has(character))) return false;
  }
  return true;
}

function isTitled(name: string): boolean {
  const title = titled().endingAt(name, name.length);
  if (!title || title.start > 4) return false;
  const before = name.slice(0, title.start);
  return single().has(before) || ambiguous().has(before) || double().has(before) || isChineseName(before);
}

function isLatinName(name: string): boolean {
  if (name.length > 60) return false;
  const parts = name.split(" ");
  const honoured = isHonorific(parts[0] ?? "");
  const names = honoured ? parts.slice(1) : parts;
  const full = names.filter((part) => !initial.test(part));
  const count = full.length;
  return (honoured ? count >= 1 : count === 2) && count <= 3 && full.every((part) => latinPart.test(part));
}

function isHonorific(part: string): boolean {
  return honoured().has(part.toLowerCase().replace(".", ""));
}
