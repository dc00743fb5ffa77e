import { type Column, isText, type NumberColumn, type TextColumn } from "../../columns.ts";
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

/** A column is known by its values: two names may stand for the same. */
type Values = NumberColumn["values"] | TextColumn["codes"];

/** The columns of all rules of a scheme, each cut into buckets once, by everything that any of the rules asks of it. */
export class Axes {
  readonly #resolve: Resolve;
  readonly #size: number;
  readonly #asked = new Map<Values, Comparison[]>();
  readonly #axes = new Map<Values, Axis>();
  readonly #everybody: Buckets;

  constructor(rules: readonly Rule[], resolve: Resolve, size: number) {
    this.#resolve = resolvedOnce(resolve);
    this.#size = size;
    this.#everybody = new Uint8Array(size);
    for (const comparison of rules.flatMap(comparisonsIn)) {
      // A dimension has no column before it is decided, and its segments are its buckets.
      if (namesIn(comparison).some(({ sort }) => sort === "dimension")) continue;
      for (const column of this.#columnsOf(comparison)) {
        const asked = this.#asked.get(valuesIn(column)) ?? [];
        this.#asked.set(valuesIn(column), asked);
        asked.push(comparison);
      }
    }
  }

  /** A comparison of two columns is an axis of its own; one of none is the same for everybody. */
  question(comparison: Comparison): Question {
    const [column, another] = this.#columnsOf(comparison);
    const condition = compileRule(comparison, this.#resolve);
    if (!column) return { buckets: this.#everybody, truths: truths(condition, 1) };
    if (another) return { buckets: truths(condition, this.#size), truths: Uint8Array.of(0, 1, 2) };
    const { buckets, sample } = this.#axisOf(column);
    const onSample: Resolve = (name) => {
      const operand = this.#resolve(name);
      return isColumn(operand) ? sample : operand;
    };
    return { buckets, truths: truths(compileRule(comparison, onSample), valuesIn(sample).length) };
  }

  #columnsOf(comparison: Comparison): Column[] {
    const columns = namesIn(comparison).map(this.#resolve).filter(isColumn);
    return [...new Map(columns.map((column) => [valuesIn(column), column])).values()];
  }

  #axisOf(column: Column): Axis {
    const values = valuesIn(column);
    const axis = this.#axes.get(values) ?? this.#cut(column, this.#asked.get(values) ?? []);
    this.#axes.set(values, axis);
    return axis;
  }

  #cut(column: Column, asked: readonly Comparison[]): Axis {
    return isText(column)
      ? textAxis(column, asked.flatMap(soughtBy))
      : numberAxis(
          column,
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

function valuesIn(column: Column): Values {
  return isText(column) ? column.codes : column.values;
}

function soughtBy(comparison: Comparison) {
  const operator = operatorOf(comparison);
  return (operator.shape === "predicate" && operator.seeks?.(comparison)) || [];
}
