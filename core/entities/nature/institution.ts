import { Keywords, lazily, listed } from "../keywords.ts";
import { institutionEndings, institutionWords, partEndings } from "./name-endings.ts";

const setOf = (words: string) =>
  lazily(() => new Keywords(listed(words).map((word) => [word, true] as const)));

const endings = setOf(institutionEndings);
const words = setOf(institutionWords);
const parts = setOf(partEndings);

/** Whether a folded name without legal form is that of a school, hospital or research body (D-18). */
export function isInstitution(name: string): boolean {
  if (endings().endingAt(name, name.length)) return true;
  const latin = name.charCodeAt(0) < 0x250;
  if (!latin && !parts().endingAt(name, name.length)) return false;
  return words().last(name) !== undefined;
}
