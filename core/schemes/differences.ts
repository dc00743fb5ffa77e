import type { Dimension, Segment } from "../dimensions/dimension.ts";
import type { Words } from "../words/words.ts";
import { withOwnSentences } from "./own-sentences.ts";
import type { Scheme } from "./scheme.ts";
import type { SettingValue } from "./setting.ts";

/** What a scheme says differently from the one it is based on. */
export interface Differences extends Pick<Scheme, "id" | "name" | "suits"> {
  /** Ids of dimensions and "dimension/segment", as in Scheme.off. */
  readonly off?: readonly string[];
  /** What the other scheme has switched off, switched on. */
  readonly on?: readonly string[];
  readonly settings?: Readonly<Record<string, SettingValue>>;
  readonly dimensions?: readonly DimensionChange[];
}

/** A dimension in other words, or a new one. */
export interface DimensionChange {
  readonly id: string;
  /** Ids of dimensions its sentences name: without one of them nothing is changed. */
  readonly needs?: readonly string[];
  readonly name?: Words;
  readonly asks?: Words;
  readonly segmentsFrom?: Dimension["segmentsFrom"];
  /** All its segments in their order; of a known one only what differs. */
  readonly segments?: readonly SegmentChange[];
}

export type SegmentChange = Pick<Segment, "id"> & Partial<Segment>;

/** The scheme that differs so from another one. Names of dimensions that one does not have are left out. */
export function differing(base: Scheme, { dimensions = [], ...said }: Differences): Scheme {
  let changed = base.dimensions;
  for (const change of dimensions) changed = withChange(changed, change);
  const known = new Set(changed.map(({ id }) => id));
  const off = [...(base.off ?? []), ...(said.off ?? [])].filter(
    (id) => known.has(id.split("/")[0] ?? "") && !said.on?.includes(id),
  );
  const { id, name, suits } = said;
  return {
    ...base,
    id,
    name,
    ...(suits && { suits }),
    dimensions: changed,
    off: [...new Set(off)],
    settings: new Map([...base.settings, ...Object.entries(said.settings ?? {})]),
  };
}

function withChange(dimensions: readonly Dimension[], change: DimensionChange): readonly Dimension[] {
  const at = dimensions.findIndex(({ id }) => id === change.id);
  const made = changedDimension(dimensions[at], change);
  const complete = change.needs?.every((needed) => dimensions.some(({ id }) => id === needed)) ?? true;
  if (!made || !complete) return dimensions;
  return at < 0 ? [...dimensions, made] : dimensions.map((one, place) => (place === at ? made : one));
}

/** Undefined when there is nothing of that id and too little is said to make it. */
function changedDimension(base: Dimension | undefined, change: DimensionChange): Dimension | undefined {
  const { id, name = base?.name, asks = base?.asks ?? name, segmentsFrom = base?.segmentsFrom } = change;
  const segments = change.segments?.map((one) => changedSegment(base, one)) ?? base?.segments;
  if (!name || !asks || !segments) return undefined;
  const own = new Set((change.segments ?? []).flatMap((one) => (one.when === undefined ? [] : [one.id])));
  return withOwnSentences({ ...base, id, name, asks, segments, ...(segmentsFrom && { segmentsFrom }) }, own);
}

function changedSegment(base: Dimension | undefined, change: SegmentChange): Segment {
  const { id } = change;
  const like = base?.segments.find((one) => one.id === id);
  const blank = { name: { en: id, zh: id }, when: "", tone: "fair", advice: { en: "", zh: "" } } as const;
  return { ...blank, ...like, ...change };
}
