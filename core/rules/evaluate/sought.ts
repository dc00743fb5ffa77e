import { fold } from "../fold.ts";

/** Texts that a comparison looks for in a cell: anywhere in it, at its beginning, or as the whole of it. */
export interface Sought {
  readonly where: "anywhere" | "start" | "whole";
  readonly texts: readonly string[];
}

/** The question whether one of the texts is found in a folded text. */
export function findingIn(sought: Sought): (folded: string) => boolean {
  const texts = sought.texts.map(fold);
  if (sought.where === "whole") {
    const known = new Set(texts);
    return (folded) => known.has(folded);
  }
  return sought.where === "start"
    ? (folded) => texts.some((text) => folded.startsWith(text))
    : (folded) => texts.some((text) => folded.includes(text));
}
