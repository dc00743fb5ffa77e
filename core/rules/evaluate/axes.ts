import { type Column, isText, type SlimNumbers } from "../../columns.ts";
import { comparisonsIn, nameKey, namesIn, valuesOf } from "../names.ts";
import { operatorOf } from "../operators/index.ts";
import type { Comparison } from "../operators/operator.ts";
import type { Rule, Value } from "../rule.ts";
import type { Axis, Buckets } from "./axis.ts";
import { compileRule } from "./compile.ts";
import { truths } from "./condition.ts";
import { numberAxis } from "./number-axis.ts";
import { isColumn, type Operand, type Resolve } from "./operand.ts";
import { textAxis } from "./text-axis.ts";

/** What a comparison says of each bucket. */
export interface Question {
  readonly buckets: Buckets;
  /** Bucket → truth. */
  readonly truths: Uint8Array;
}

/** A column is known by where its values come from: two names may stand for the same. */
type Source = SlimNumbers | Int8Array | Float64Array | Int32Array;

/** The columns of all rules of a scheme, each cut into buckets once, by everything that any of the rules asks of it. */
export class Axes {
  readonly #resolve: Resolve;
  readonly #size: number;
  readonly #asked = new Map<Source, Comparison[]>();
  readonly #axes = new Map<Source, Axis>();

  constructor(rules: readonly Rule[], resolve: Resolve, size: number) {
    this.#resolve = resolvedOnce(resolve);
    this.#size = size;
    for (const comparison of rules.flatMap(comparisonsIn)) {
      // A dimension has no column before it is decided, and its segments are its buckets.
      if (namesIn(comparison).some(({ sort }) => sort === "dimension")) continue;
      for (const column of this.#columnsOf(comparison)) {
        const asked = this.#asked.get(sourceOf(column)) ?? [];
        this.#asked.set(sourceOf(column), asked);
        asked.push(comparison);
      }
    }
  }

  /** A comparison of two columns is an axis of its own. Undefined for one of none, which is the same for everybody. */
  question(comparison: Comparison): Question | undefined {
    const [column, another] = this.#columnsOf(comparison);
    if (!column) return undefined;
    if (another) {
      const buckets = this.#truths(comparison, this.#resolve, this.#size);
      return { buckets, truths: Uint8Array.of(0, 1, 2) };
    }
    const { buckets, count, sample } = this.#axisOf(column);
    const onSample: Resolve = (name) => {
      const operand = this.#resolve(name);
      return isColumn(operand) ? sample : operand;
    };
    return { buckets, truths: this.#truths(comparison, onSample, count) };
  }

  #truths(comparison: Comparison, resolve: Resolve, rows: number): Uint8Array {
    return truths(compileRule(comparison, resolve), rows);
  }

  #columnsOf(comparison: Comparison): Column[] {
    const columns = namesIn(comparison).map(this.#resolve).filter(isColumn);
    return [...new Map(columns.map((column) => [sourceOf(column), column])).values()];
  }

  #axisOf(column: Column): Axis {
    const source = sourceOf(column);
    const axis = this.#axes.get(source) ?? this.#cut(column, this.#asked.get(source) ?? []);
    this.#axes.set(source, axis);
    return axis;
  }

  #cut(column: Column, asked: readonly Comparison[]): Axis {
    return isText(column)
      ? textAxis(column, asked.flatMap(soughtBy))
      : numberAxis(
          column,
          this.#size,
          asked.flatMap((comparison) => this.#numbersIn(comparison)),
        );
  }

  #numbersIn(comparison: Comparison): number[] {
    const sides: readonly Value[] = [{ name: comparison.name }, ...valuesOf(comparison)];
    return sides.flatMap((side) => {
      const operand = "name" in side ? this.#resolve(side.name) : "number" in side ? side.number : undefined;
      return typeof operand === "number" ? [operand] : [];
    });
  }
}

/** One column for one name, also where a column is made anew for every asking. */
function resolvedOnce(resolve: Resolve): Resolve {
  const known = new Map<string, Operand>();
  return (name) => {
    const operand = known.get(nameKey(name)) ?? resolve(name);
    if (operand !== undefined) known.set(nameKey(name), operand);
    return operand;
  };
}

function sourceOf(column: Column): Source {
  return column.slim ?? (isText(column) ? column.codes : column.values);
}

function soughtBy(comparison: Comparison) {
  const operator = operatorOf(comparison);
  return (operator.shape === "predicate" && operator.seeks?.(comparison)) || [];
}
