import type { TextColumn } from "../../columns.ts";
import { fold } from "../fold.ts";

/** Above so many a search takes too long; a table of keywords for one industry each stays below. */
const MOST = 200;
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
  const made = new Map<string, string>();
  const add = (candidates: readonly string[]) => {
    const seen = answers(candidates);
    return candidates.filter((text, at) => {
      const answer = seen[at] ?? "";
      if (made.has(answer)) return false;
      made.set(answer, text);
      return true;
    });
  };
  let newest = add([neutral, ...parts.map((part) => part + joint)]);
  // Whether a text holds a part only ever grows with the parts added: texts with the same answers grow alike.
  while (newest.length > 0 && made.size <= MOST) {
    newest = add(
      newest.flatMap((text) => parts.map((part) => (text === neutral ? joint : text + joint) + part)),
    );
  }
  const different = [...made.values()].slice(0, MOST).flatMap((text) => variants(text, joint, each));
  return { samples: [...wholes, ...different], partial: made.size > MOST };
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
