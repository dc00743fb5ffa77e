import type { TextColumn } from "../../columns.ts";
import { fold } from "../fold.ts";
import type { Condition } from "./condition.ts";
import { always } from "./logic.ts";
import { asText, type Operand } from "./operand.ts";
import { findingIn, type Sought } from "./sought.ts";

const notAsked = 3;

/** Whether something is found in a text. Looked for once per distinct text, and only in the texts that turn up. */
export function matching(left: Operand, sought: Sought, negated = false): Condition {
  const isFoundIn = findingIn(sought);
  const column = asText(left);
  if (!column) return always(2);
  const { codes } = column;
  const folded = foldedDictionary(column);
  const answers = new Uint8Array(column.dictionary.length + 1).fill(notAsked);
  answers[0] = 2; // code −1: missing
  const ask = (slot: number) => {
    const answer = isFoundIn(folded(slot - 1)) === negated ? 0 : 1;
    answers[slot] = answer;
    return answer;
  };
  return {
    test(out, rows, count) {
      for (let k = 0; k < count; k++) {
        const slot = (codes[rows[k] as number] as number) + 1;
        const answer = answers[slot] as number;
        out[k] = answer === notAsked ? ask(slot) : answer;
      }
    },
  };
}

/** Whether two text columns say the same. */
export function sameText(left: Operand, right: Operand, negated = false): Condition {
  const columns = [asText(left), asText(right)];
  const [first, second] = columns;
  if (!first || !second) return always(2);
  const numbers = new Map<string, number>();
  const [a, b] = [numbered(first, numbers), numbered(second, numbers)];
  const same = negated ? 0 : 1;
  return {
    test(out, rows, count) {
      for (let k = 0; k < count; k++) {
        const row = rows[k] as number;
        const x = a[(first.codes[row] as number) + 1] as number;
        const y = b[(second.codes[row] as number) + 1] as number;
        out[k] = x < 0 || y < 0 ? 2 : x === y ? same : 1 - same;
      }
    },
  };
}

/** For each code + 1 a number that is the same for texts that fold to the same; −1 for missing. */
function numbered({ dictionary }: TextColumn, numbers: Map<string, number>): Int32Array {
  const slots = new Int32Array(dictionary.length + 1).fill(-1);
  dictionary.forEach((text, code) => {
    const folded = fold(text);
    const number = numbers.get(folded) ?? numbers.size;
    numbers.set(folded, number);
    slots[code + 1] = number;
  });
  return slots;
}

const foldedDictionaries = new WeakMap<readonly string[], (string | undefined)[]>();

/** Folds each distinct text at most once, however many rules look at it. */
function foldedDictionary({ dictionary }: TextColumn): (code: number) => string {
  let known = foldedDictionaries.get(dictionary);
  if (!known) {
    known = new Array<string | undefined>(dictionary.length).fill(undefined);
    foldedDictionaries.set(dictionary, known);
  }
  const texts = known;
  return (code) => {
    const text = texts[code] ?? fold(dictionary[code] ?? "");
    texts[code] = text;
    return text;
  };
}
