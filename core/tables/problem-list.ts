import type { Problem } from "../problem.ts";
import { messages, say } from "./messages.ts";

/** Problems of one cause beyond this many are only counted. */
const MOST = 1_000;

interface Cause {
  readonly first: Problem;
  readonly kept: Problem[];
  count: number;
}

/** Collects problems cheaply: a million of one cause keep their first thousand and a count of the rest. */
export class ProblemList {
  private readonly causes = new Map<string, Cause>();

  add(problem: Problem): void {
    const name = `${problem.code} ${problem.tab ?? ""} ${problem.column ?? ""}`;
    const cause = this.causes.get(name);
    if (!cause) {
      this.causes.set(name, { first: problem, kept: [problem], count: 1 });
      return;
    }
    cause.count++;
    if (cause.kept.length < MOST) cause.kept.push(problem);
  }

  addAll(problems: readonly Problem[]): void {
    for (const problem of problems) this.add(problem);
  }

  /** All of them, grouped by cause in the order the causes were met. */
  finish(): readonly Problem[] {
    const result: Problem[] = [];
    for (const { first, kept, count } of this.causes.values()) {
      for (const problem of kept) result.push(problem);
      if (count > kept.length) result.push(rest(first, count - kept.length));
    }
    return result;
  }
}

function rest(first: Problem, more: number): Problem {
  const { code, tab, column, stops } = first;
  return {
    code,
    ...(tab === undefined ? {} : { tab }),
    ...(column === undefined ? {} : { column }),
    ...(stops === undefined ? {} : { stops }),
    more,
    message: say(messages.andMore, { n: more }),
  };
}
