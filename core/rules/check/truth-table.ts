import { numbersOf } from "../../columns.ts";
import { compileRule } from "../evaluate/compile.ts";
import { truths } from "../evaluate/condition.ts";
import type { Operand } from "../evaluate/operand.ts";
import { nameKey, namesIn } from "../names.ts";
import type { Comparison } from "../operators/operator.ts";
import type { SampledAxis } from "./axes.ts";
import { type SettingValue, settledOperand } from "./setting-value.ts";
import { textColumn } from "./text-samples.ts";

/** Above this a comparison of several names is not worked out. */
const LARGEST = 1 << 16;

/** Sets of truths as bits: 1 << truth. */
export const FALSE = 1 << 0;
export const TRUE = 1 << 1;
export const UNKNOWN = 1 << 2;
export const ANY_TRUTH = FALSE | TRUE | UNKNOWN;

/** What a comparison says of each bucket of the names in it. */
export interface TruthTable {
  /** The axes it depends on, by index, and how far two neighbouring buckets of each lie apart in `possible`. */
  readonly axes: readonly { readonly axis: number; readonly stride: number }[];
  /** For each combination the truths it may have, as bits; undefined where there are too many to know. */
  readonly possible: Uint8Array | undefined;
}

/** The truth of a comparison for every combination of buckets, found by evaluating it over their samples. */
export function truthTable(
  comparison: Comparison,
  all: readonly SampledAxis[],
  settingValue: SettingValue,
): TruthTable {
  const keys = namesIn(comparison).map(nameKey);
  const axes: { axis: number; stride: number }[] = [];
  let size = 1;
  for (const [at, axis] of all.entries()) {
    if (!keys.includes(nameKey(axis.name))) continue;
    axes.push({ axis: at, stride: size });
    size *= bucketsOf(axis);
  }
  if (size > LARGEST) return { axes, possible: undefined };
  const columns = new Map<string, Operand>();
  const unsampled = new Uint8Array(size);
  for (const { axis: at, stride } of axes) {
    const axis = all[at] as SampledAxis;
    const bucketOf = (row: number) => Math.floor(row / stride) % bucketsOf(axis);
    columns.set(nameKey(axis.name), columnOf(axis, size, bucketOf));
    for (let row = 0; row < size; row++) {
      if (bucketOf(row) >= axis.samples.length) unsampled[row] = 1;
    }
  }
  const condition = compileRule(
    comparison,
    (name) => columns.get(nameKey(name)) ?? settledOperand(name, settingValue, size),
  );
  const possible = truths(condition, size).map((truth, row) => (unsampled[row] ? ANY_TRUTH : 1 << truth));
  return { axes, possible };
}

/** The samples, and one bucket for all the rest where there is a rest. */
export function bucketsOf({ samples, isPartial }: SampledAxis): number {
  return samples.length + (isPartial ? 1 : 0);
}

function columnOf(axis: SampledAxis, size: number, bucketOf: (row: number) => number): Operand {
  const sampleAt = (row: number) => axis.samples[bucketOf(row)];
  if (!axis.isText) return { kind: "number", values: numbersOf(size, (row) => Number(sampleAt(row) ?? NaN)) };
  return textColumn(
    Array.from({ length: size }, (_, row) => {
      const sample = sampleAt(row);
      return sample === undefined ? undefined : String(sample);
    }),
  );
}
