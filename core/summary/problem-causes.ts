import type { Problem } from "../problem.ts";
import { both, type Words } from "../words/words.ts";

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

/** Values named in full, and how long each may be. */
const VALUES = 4;
const LONGEST = 40;

/** "13 more like this: “yesterday”, “next week”": the values seen beside the first problem's, each once. */
export function tellMore({ problems, count }: Cause): Words {
  const [first, ...rest] = problems;
  const seen = new Set(rest.flatMap(({ saw }) => (saw && saw !== first?.saw ? [saw] : [])));
  const values = [...seen].slice(0, VALUES).map((saw) => `“${cutShort(saw)}”`);
  const hidden = seen.size - values.length;
  const list = [...values, ...(hidden > 0 ? [`… +${hidden}`] : [])];
  const message = {
    en: list.length > 0 ? "{n} more like this: {list}" : "{n} more like this",
    zh: list.length > 0 ? "另有 {n} 条同类问题：{list}" : "另有 {n} 条同类问题",
  };
  return both(message, { n: count - 1, list: { en: list.join(", "), zh: list.join("、") } });
}

function cutShort(saw: string): string {
  return saw.length > LONGEST ? `${saw.slice(0, LONGEST)}…` : saw;
}

function weight({ code, problems }: Cause): number {
  return problems.some(({ stops }) => stops) ? 0 : code.startsWith("E_") ? 1 : 2;
}
