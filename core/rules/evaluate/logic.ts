import type { Buckets } from "./axis.ts";
import type { Condition, Truth } from "./condition.ts";

/** The same for every row. */
export function always(truth: Truth): Condition {
  return {
    test(out, _rows, count) {
      out.fill(truth, 0, count);
    },
  };
}

/** What is known of each bucket. */
export function byBucket(buckets: Buckets, truths: Uint8Array): Condition {
  return {
    test(out, rows, count) {
      for (let k = 0; k < count; k++) out[k] = truths[buckets[rows[k] as number] as number] as number;
    },
  };
}

/** True where it is false, and the other way round; unknown stays unknown. */
export function opposite(condition: Condition): Condition {
  const truth = Uint8Array.of(1, 0, 2);
  return {
    test(out, rows, count) {
      condition.test(out, rows, count);
      for (let k = 0; k < count; k++) out[k] = truth[out[k] as number] as number;
    },
  };
}

/**
 * Several conditions of which one that is `settling` decides: a false one in "and" (0), a true one in "or" (1). Each
 * looks only at the rows that those before it left undecided.
 */
export function junction(conditions: readonly Condition[], settling: 0 | 1): Condition {
  const [first = always(settling === 1 ? 0 : 1), ...others] = conditions;
  if (others.length === 0) return first;
  // Room for the largest block so far: rules are made for tables of a few kinds of customers more often than for all.
  let truth = new Uint8Array(0);
  let undecided = new Int32Array(0);
  let places = new Int32Array(0);
  // By truth so far + 3 × truth of the next. What is settled is not asked again, so the first is never `settling`.
  const combined =
    settling === 1 ? Uint8Array.of(0, 1, 2, 1, 1, 1, 2, 1, 2) : Uint8Array.of(0, 0, 0, 0, 1, 2, 0, 2, 2);
  return {
    test(out, rows, count) {
      if (truth.length < count) {
        truth = new Uint8Array(count);
        undecided = new Int32Array(count);
        places = new Int32Array(count);
      }
      first.test(out, rows, count);
      let left = 0;
      for (let k = 0; k < count; k++) {
        undecided[left] = rows[k] as number;
        places[left] = k;
        left += +(out[k] !== settling);
      }
      for (const next of others) {
        if (left === 0) return;
        next.test(truth, undecided, left);
        let kept = 0;
        for (let j = 0; j < left; j++) {
          const place = places[j] as number;
          const t = combined[(out[place] as number) + 3 * (truth[j] as number)] as number;
          out[place] = t;
          undecided[kept] = undecided[j] as number;
          places[kept] = place;
          kept += +(t !== settling);
        }
        left = kept;
      }
    },
  };
}

/** True as soon as `needed` hold, false when so many can no longer hold. */
export function countAtLeast(conditions: readonly Condition[], needed: number): Condition {
  let truth = new Uint8Array(0);
  let held = new Uint16Array(0);
  let possible = new Uint16Array(0);
  return {
    test(out, rows, count) {
      if (truth.length < count) {
        truth = new Uint8Array(count);
        held = new Uint16Array(count);
        possible = new Uint16Array(count);
      }
      held.fill(0, 0, count);
      possible.fill(0, 0, count);
      for (const condition of conditions) {
        condition.test(truth, rows, count);
        for (let k = 0; k < count; k++) {
          held[k] = (held[k] as number) + +(truth[k] === 1);
          possible[k] = (possible[k] as number) + +(truth[k] !== 0);
        }
      }
      for (let k = 0; k < count; k++) {
        out[k] = (held[k] as number) >= needed ? 1 : +((possible[k] as number) >= needed) << 1;
      }
    },
  };
}
