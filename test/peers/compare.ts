import { answers } from "./answers.ts";

/** How one contestant's answers to one question differ from the others'. */
export interface Difference {
  readonly question: string;
  readonly rows: number;
  /** The first few, row by row, in words. */
  readonly examples: readonly { readonly row: number; readonly ours: string; readonly theirs: string }[];
}

const EXAMPLES = 5;

const answerOf = (question: string, code: number) =>
  code === -1 ? "not enough data" : (answers.get(question)?.[code] ?? `code ${code}`);

/** Compares two label files: one block of `size` codes a question, in the order of `answers`. */
export function differences(ours: Int8Array, theirs: Int8Array, size: number): Difference[] {
  const found: Difference[] = [];
  [...answers.keys()].forEach((question, at) => {
    const examples: Difference["examples"][number][] = [];
    let rows = 0;
    for (let row = 0; row < size; row++) {
      const [mine, other] = [ours[at * size + row] ?? -2, theirs[at * size + row] ?? -2];
      if (mine === other) continue;
      rows++;
      if (examples.length < EXAMPLES)
        examples.push({ row, ours: answerOf(question, mine), theirs: answerOf(question, other) });
    }
    if (rows > 0) found.push({ question, rows, examples });
  });
  return found;
}
