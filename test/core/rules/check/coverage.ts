import { compileRule } from "../../../../core/rules/evaluate/compile.ts";
import { truths } from "../../../../core/rules/evaluate/condition.ts";
import type { Resolve } from "../../../../core/rules/evaluate/operand.ts";
import type { Rule } from "../../../../core/rules/rule.ts";

/** How often the cells of a grid are met by rules. */
export interface Coverage {
  readonly cells: number;
  /** Cells for which no rule holds. */
  readonly uncovered: number;
  /** Cells for which several rules hold; "otherwise" does not count. */
  readonly overlapping: number;
}

/** Columns of which one row is one cell. */
export interface Grid {
  readonly cells: number;
  readonly resolve: Resolve;
}

/** Counts how often rules meet the cells of a grid. */
export function coverage(rules: readonly Rule[], { cells, resolve }: Grid): Coverage {
  const held = new Uint16Array(cells);
  const covered = new Uint8Array(cells);
  for (const rule of rules) {
    const truth = truths(compileRule(rule, resolve), cells);
    for (let cell = 0; cell < cells; cell++) {
      if (truth[cell] !== 1) continue;
      covered[cell] = 1;
      if (rule.op !== "otherwise") held[cell] = (held[cell] as number) + 1;
    }
  }
  const count = (is: (cell: number) => boolean) => Array.from(held).filter((_, cell) => is(cell)).length;
  return {
    cells,
    uncovered: count((cell) => covered[cell] === 0),
    overlapping: count((cell) => (held[cell] as number) > 1),
  };
}

/** One row for each combination of the values given for each name's id; other names are missing. */
export function gridOf(values: ReadonlyMap<string, readonly number[]>): Grid {
  let cells = 1;
  for (const { length } of values.values()) cells *= length;
  const columns = new Map<string, Float64Array>();
  let stride = 1;
  for (const [id, each] of values) {
    const step = stride;
    const valueAt = (cell: number) => each[Math.floor(cell / step) % each.length] ?? NaN;
    columns.set(
      id,
      Float64Array.from({ length: cells }, (_, cell) => valueAt(cell)),
    );
    stride *= each.length;
  }
  return {
    cells,
    resolve: ({ id }) => {
      const column = columns.get(id);
      return column && { kind: "number", values: column };
    },
  };
}
