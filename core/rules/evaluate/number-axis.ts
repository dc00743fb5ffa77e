import type { CodedNumbers, FollowingNumbers, NumberColumn } from "../../columns.ts";
import { unsigned } from "./axis.ts";
import { cutAxis, type NumberAxis, samplesOf } from "./cut-axis.ts";

/** Few different numbers are a bucket each; of many, those that no cut parts are one. */
export function numberAxis(column: NumberColumn, size: number, cuts: readonly number[]): NumberAxis {
  const { kind, slim } = column;
  const distinct = ascendingCuts(cuts);
  if (slim === undefined || typeof slim === "function") return cutAxis(column, size, distinct);
  return "codes" in slim ? codedAxis(kind, slim) : followingAxis(kind, slim, size, distinct);
}

function ascendingCuts(cuts: readonly number[]): Float64Array {
  const sorted = Float64Array.from(cuts)
    .filter((cut) => !Number.isNaN(cut))
    .sort();
  return sorted.filter((cut, i) => cut !== sorted[i - 1]);
}

/** A bucket is the code of a number as it stands in a byte; −1 is the last. */
function codedAxis(kind: NumberColumn["kind"], { codes, numbers }: CodedNumbers): NumberAxis {
  const values = Float64Array.from({ length: 1 << 8 }, (_, bucket) => numbers[bucket] ?? NaN);
  return { buckets: unsigned(codes), count: values.length, sample: { kind, values } };
}

/** The buckets of the column they follow, cut where they pass their own cuts. */
function followingAxis(
  kind: NumberColumn["kind"],
  { column, rises, from }: FollowingNumbers,
  size: number,
  cuts: Float64Array,
): NumberAxis {
  const crossings = Array.from(cuts, from);
  const others = crossings.flatMap(({ reached, passed }) => [reached, passed]).filter(Number.isFinite);
  const { buckets, count, sample } = numberAxis(column, size, others);
  const samples = samplesOf(cuts);
  const values = sample.values.map((other) => {
    if (Number.isNaN(other)) return NaN;
    let bucket = 1;
    for (const { reached, passed } of crossings)
      bucket += rises ? +(other >= reached) + +(other >= passed) : +!(other >= passed) + +!(other >= reached);
    return samples[bucket] as number;
  });
  return { buckets, count, sample: { kind, values } };
}
