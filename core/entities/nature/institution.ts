import { keywordsOf } from "../keywords.ts";
import { institutionEndings, institutionWords, partEndings } from "./name-endings.ts";

const endings = keywordsOf(institutionEndings);
const words = keywordsOf(institutionWords);
const parts = keywordsOf(partEndings);

/** Whether a folded name without legal form is that of a school, hospital or research body (D-18). */
export function isInstitution(name: string): boolean {
  if (endings().endingAt(name, name.length)) return true;
  const latin = name.charCodeAt(0) < 0x250;
  if (!latin && !parts().endingAt(name, name.length)) return false;
  return words().last(name) !== undefined;
}
