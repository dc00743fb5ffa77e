import type { Problem } from "../problem.ts";

/** Problems of one cause in one column: told once, with a count. */
export interface Cause {
  readonly code: string;
  readonly tab: string | undefined;
  readonly column: string | undefined;
  readonly problems: readonly Problem[];
  /** How many there are, those a closing record only counts included. */
  readonly count: number;
}

/** Grouped by cause, those that stop the run first, then what was not used, then what was used with care. */
export function problemCauses(problems: readonly Problem[]): Cause[] {
  const causes = new Map<string, Problem[]>();
  for (const problem of problems) {
    const name = JSON.stringify([problem.code, problem.tab, problem.column]);
    const known = causes.get(name);
    if (known) known.push(problem);
    else causes.set(name, [problem]);
  }
  return [...causes.values()]
    .map((found) => ({
      code: found[0]?.code ?? "",
      tab: found[0]?.tab,
      column: found[0]?.column,
      problems: found,
      count: found.reduce((sum, { more }) => sum + (more ?? 1), 0),
    }))
    .sort((a, b) => weight(a) - weight(b));
}

function weight({ code, problems }: Cause): number {
  return problems.some(({ stops }) => stops) ? 0 : code.startsWith("E_") ? 1 : 2;
}
