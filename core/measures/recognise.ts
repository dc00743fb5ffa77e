import type { Column, TextColumn } from "../columns.ts";
import { isText } from "../columns.ts";

/** A text column and how its texts are read; undefined where a text says nothing. */
export interface Source {
  /** What is said of answers that come from it. */
  readonly by: string;
  readonly column: Column | undefined;
  read(text: string): string | undefined;
}

/** What several columns say together, and which of them said it: one answer a customer. */
export interface Recognised {
  readonly found: TextColumn;
  readonly by: TextColumn;
}

const unread = -2;
const silent = -1;

/**
 * For every customer the answer of the first source that has one. A text is read when its first customer is met, and
 * once: a million customers with the same forty industries cost forty readings.
 */
export function recognise(size: number, sources: readonly Source[]): Recognised | undefined {
  const given = sources.flatMap(({ column, ...source }) =>
    column && isText(column) ? [{ ...source, column }] : [],
  );
  if (given.length === 0) return undefined;
  const dictionary: string[] = [];
  const known = new Map<string, number>();
  const enter = (answer: string) => {
    const code = known.get(answer) ?? dictionary.push(answer) - 1;
    known.set(answer, code);
    return code;
  };
  const codes = new Int32Array(size).fill(silent);
  const by = new Int32Array(size).fill(silent);
  given.forEach(({ column, read }, source) => {
    const answers = new Int32Array(column.dictionary.length).fill(unread);
    for (let row = 0; row < size; row++) {
      const text = column.codes[row] as number;
      if (text < 0 || (codes[row] as number) >= 0) continue;
      if (answers[text] === unread) {
        const answer = read(column.dictionary[text] as string);
        answers[text] = answer === undefined ? silent : enter(answer);
      }
      codes[row] = answers[text] as number;
      if ((codes[row] as number) >= 0) by[row] = source;
    }
  });
  return {
    found: { kind: "text", codes, dictionary },
    by: { kind: "text", codes: by, dictionary: given.map((source) => source.by) },
  };
}

/** Worked out once a run, whichever measure asks first. */
export function onceARun<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const known = new WeakMap<Given, { readonly made: Made }>();
  return (given) => {
    const found = known.get(given) ?? { made: make(given) };
    known.set(given, found);
    return found.made;
  };
}
