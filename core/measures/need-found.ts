import { numbersOf } from "../columns.ts";
import type { NeedType } from "../entities/need-words.ts";
import type { Evidence } from "./measure.ts";
import { NEED_TYPES } from "./need-types.ts";
import { type NeedsSaid, needsSaid } from "./needs-said.ts";
import { type Behaviour, needsShown } from "./needs-shown.ts";

/** D-14 for every customer. Sets of types are bits, in the order of NEED_TYPES. */
export interface NeedFound {
  /** One column a type. */
  readonly points: readonly Float64Array[];
  readonly most: Float64Array;
  /** Ahead of the next type by so many points. */
  readonly lead: Float64Array;
  /** The types that share the most points; none where there are no points. */
  readonly leading: Uint8Array;
  readonly said: NeedsSaid | undefined;
  readonly shown: ReadonlyMap<NeedType, Behaviour>;
}

const known = new WeakMap<Evidence, NeedFound | undefined>();

/** Undefined where the book holds neither words nor behaviour to judge by. */
export function needFound(evidence: Evidence): NeedFound | undefined {
  if (!known.has(evidence)) known.set(evidence, find(evidence));
  return known.get(evidence);
}

function find(evidence: Evidence): NeedFound | undefined {
  const said = needsSaid(evidence);
  const shown = needsShown(evidence);
  if (!said && shown.size === 0) return undefined;
  const size = evidence.customers.size;
  const ofBehaviour = evidence.setting("behaviour-points");
  const points = NEED_TYPES.map((type) => {
    const records = said?.hits.get(type)?.records;
    const speaks = shown.get(type);
    return numbersOf(size, (row) => (records?.[row] ?? 0) + (speaks?.(row) ? ofBehaviour : 0));
  });
  const most = new Float64Array(size);
  const lead = new Float64Array(size);
  const leading = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    let next = 0;
    points.forEach((column, type) => {
      const own = column[row] as number;
      if (own === 0 || own < (most[row] as number)) next = Math.max(next, own);
      else if (own === most[row]) {
        next = own;
        leading[row] = (leading[row] as number) | (1 << type);
      } else {
        next = most[row] as number;
        most[row] = own;
        leading[row] = 1 << type;
      }
    });
    lead[row] = (most[row] as number) - next;
  }
  return { points, most, lead, leading, said, shown };
}

/** Whether a set of types holds one, by its place in NEED_TYPES. */
export const holds = (types: number, type: number) => (types & (1 << type)) !== 0;
