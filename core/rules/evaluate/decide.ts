import { comparisonsIn, nameKey, valuesOf } from "../names.ts";
import type { Name, Rule } from "../rule.ts";
import { type Axis, numberAxis, textAxis } from "./axis.ts";
import { compileRule } from "./compile.ts";
import { blockSize, decide } from "./condition.ts";
import { isWording, type Operand, type Resolve } from "./operand.ts";

/** Above this a table no longer stays in the processor's cache. */
const largestTable = 1 << 16;
/** So many times the rows pay for making a table. */
const worthwhile = 8;

/**
 * One dimension: for each row the index of the first rule that is true, −1 where none is or where an unknown one comes
 * first. Where the rules can tell only so many kinds of customer apart, each kind is decided once and the rows are
 * looked up; the other dimensions run rule by rule.
 */
export function decideRules(rules: readonly Rule[], resolve: Resolve, size: number): Int8Array {
  const axes = axesOf(rules, resolve);
  let kinds = 1;
  for (const { buckets } of axes?.values() ?? []) kinds *= buckets;
  if (!axes || kinds > largestTable || kinds * worthwhile > size) return run(rules, resolve, size);
  return lookUp(axes, tableOf(rules, resolve, axes, kinds), size);
}

function run(rules: readonly Rule[], resolve: Resolve, size: number): Int8Array {
  return decide(
    rules.map((rule) => compileRule(rule, resolve)),
    size,
  );
}

/** An axis for each column the rules name; undefined when a column is compared with another column of numbers. */
function axesOf(rules: readonly Rule[], resolve: Resolve): ReadonlyMap<string, Axis> | undefined {
  const cuts = new Map<string, Set<number>>();
  const columns = new Map<string, Exclude<Operand, number | undefined>>();
  const cutsOf = (name: Name, operand: Operand) => {
    const known = cuts.get(nameKey(name)) ?? new Set();
    cuts.set(nameKey(name), known);
    if (operand !== undefined && typeof operand !== "number") columns.set(nameKey(name), operand);
    return known;
  };
  for (const comparison of rules.flatMap(comparisonsIn)) {
    const left = resolve(comparison.name);
    const leftCuts = cutsOf(comparison.name, left);
    for (const value of valuesOf(comparison)) {
      if ("number" in value) leftCuts.add(value.number);
      if (!("name" in value)) continue;
      const right = resolve(value.name);
      const rightCuts = cutsOf(value.name, right);
      if (isNumberColumn(left) && isNumberColumn(right)) return undefined;
      if (typeof right === "number") leftCuts.add(right);
      if (typeof left === "number") rightCuts.add(left);
    }
  }
  return new Map(
    [...columns].map(([key, column]) => [
      key,
      isWording(column) ? textAxis(column) : numberAxis(column.values, known(cuts.get(key))),
    ]),
  );
}

/** The segment of every kind of customer: the rules run over one sample of each. */
function tableOf(
  rules: readonly Rule[],
  resolve: Resolve,
  axes: ReadonlyMap<string, Axis>,
  kinds: number,
): Int8Array {
  const samples = new Map<string, Operand>();
  let stride = 1;
  for (const [key, axis] of axes) {
    const step = stride;
    samples.set(
      key,
      axis.sample(kinds, (row) => Math.floor(row / step) % axis.buckets),
    );
    stride *= axis.buckets;
  }
  return run(rules, (name) => samples.get(nameKey(name)) ?? resolve(name), kinds);
}

function lookUp(axes: ReadonlyMap<string, Axis>, table: Int8Array, size: number): Int8Array {
  const codes = new Int8Array(size);
  const index = new Int32Array(blockSize);
  for (let from = 0; from < size; from += blockSize) {
    const count = Math.min(blockSize, size - from);
    index.fill(0);
    let stride = 1;
    for (const axis of axes.values()) {
      axis.add(index, from, count, stride);
      stride *= axis.buckets;
    }
    for (let k = 0; k < count; k++) codes[from + k] = table[index[k] as number] as number;
  }
  return codes;
}

function isNumberColumn(operand: Operand): boolean {
  return operand !== undefined && typeof operand !== "number" && !isWording(operand);
}

function known(cuts: ReadonlySet<number> = new Set()): number[] {
  return [...cuts].filter((cut) => !Number.isNaN(cut));
}
