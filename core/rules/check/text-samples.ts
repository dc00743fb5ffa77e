import type { TextColumn } from "../../columns.ts";
import { fold } from "../fold.ts";

/** Texts made at most: enough for every two of forty lists of keywords. */
const MOST = 1000;
/** Neutral wherever no rule names a part of it. */
const ELSE = "其他 other";
const JOINTS = [..."-/|+_~#*=^"];

/**
 * Texts that rules naming `texts` – as a whole, a part or the beginning – can tell apart: the texts themselves, then
 * texts made of them for every set of answers that is possible, each `each` times. `answers` says how every rule sees
 * a text. Partial where there are more.
 */
export function textSamples(
  texts: readonly string[],
  each: number,
  answers: (texts: readonly string[]) => readonly string[],
): { readonly samples: readonly string[]; readonly partial: boolean } {
  const wholes = [...new Map(texts.map((text) => [fold(text), text])).values()];
  const parts = wholes.map(fold);
  // A text made with a joint that no part has holds exactly the parts it is made of.
  const joint = JOINTS.find((one) =>
    parts.every((part) => !part.includes(one) && isLasting(one + part + one)),
  );
  if (joint === undefined) return { samples: [...wholes, ELSE], partial: true };
  const neutral = parts.some((part) => ELSE.includes(part)) ? joint : ELSE;
  const endings = unlike(parts.map((part) => joint + part));
  const made = new Map<string, string>();
  let newest = unlike([neutral, ...parts.map((part) => part + joint)], made);
  // Whether a text holds a part only grows with the parts added: texts with the same answers grow alike.
  while (newest.length > 0 && made.size <= MOST) {
    const longer = newest.flatMap((text) => endings.map((end) => (text === neutral ? end : text + end)));
    newest = unlike(longer, made);
  }
  const different = [...made.values()].slice(0, MOST).flatMap((text) => variants(text, joint, each));
  return { samples: [...wholes, ...different], partial: made.size > MOST };

  /** Those with answers that neither another of them nor a text known before has; known from then on. */
  function unlike(candidates: readonly string[], known = new Map<string, string>()): string[] {
    const seen = answers(candidates);
    return candidates.filter((text, at) => {
      const answer = seen[at] ?? "";
      if (known.has(answer)) return false;
      known.set(answer, text);
      return true;
    });
  }
}

/** The same text so many times over, each another text that no rule tells from it. */
function variants(text: string, joint: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => text + joint.repeat(at));
}

function isLasting(text: string): boolean {
  return fold(text) === text;
}

/** The texts as a column, one a row; undefined is missing. */
export function textColumn(texts: readonly (string | undefined)[]): TextColumn {
  const dictionary = [...new Set(texts.filter((text) => text !== undefined))];
  const codeOf = new Map(dictionary.map((text, code) => [text, code]));
  return {
    kind: "text",
    codes: Int32Array.from(texts, (text) => (text === undefined ? -1 : (codeOf.get(text) ?? -1))),
    dictionary,
  };
}
