import type { Classification } from "../classification.ts";
import type { Dimension, Segment } from "../dimensions/dimension.ts";
import { comparisonsIn, type Rule, valuesOf } from "../rules/index.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { both, type Words } from "../words/words.ts";
import { namesOf } from "./choice.ts";
import { tradeSchemes } from "./index.ts";
import { readDimensions } from "./read-rules.ts";

/** A segment of the user's own that takes customers from segments which other questions name. */
export interface PassedOver {
  /** "dimension/segment". */
  readonly row: string;
  readonly message: Words;
}

/** Segments added to our questions above one that another question's rules name, which do not name the new one. */
export function passedOver({ scheme, inForce }: Classification): readonly PassedOver[] {
  const added = inForce.flatMap((dimension) => addedTo(dimension).map((segment) => ({ dimension, segment })));
  if (added.length === 0) return [];
  const { dimensions } = readDimensions(inForce, vocabularyOf(inForce, scheme.measures), scheme);
  return added.flatMap(({ dimension, segment }) => {
    const below = dimension.segments.slice(dimension.segments.indexOf(segment) + 1).map(({ id }) => id);
    const others = dimensions.filter((other) => {
      const named = new Set(other.rules.flatMap((rule) => segmentsNamed(rule, dimension.id)));
      return (
        other.dimension.id !== dimension.id && !named.has(segment.id) && below.some((id) => named.has(id))
      );
    });
    if (others.length === 0) return [];
    const names = namesOf(others.map((other) => other.dimension));
    const message = both(text, { names, dimension: dimension.name, segment: segment.name });
    return [{ row: `${dimension.id}/${segment.id}`, message }];
  });
}

const text = {
  en: "“{segment}” takes customers from segments of {dimension} that other rules name: {names}. Name “{segment}” there too where it is meant.",
  zh: "其他规则引用了“{dimension}”的分群：{names}；“{segment}”会分走其中的客户。如需包含，请在那些规则中也写上“{segment}”。",
} as const;

/** Segments that no scheme of ours has, of a question that is ours. */
function addedTo({ id, segments, segmentsFrom }: Dimension): readonly Segment[] {
  const ours = tradeSchemes.flatMap(({ dimensions }) =>
    dimensions.filter((dimension) => dimension.id === id),
  );
  const known = new Set(ours.flatMap((dimension) => dimension.segments.map((segment) => segment.id)));
  return ours.length === 0 || segmentsFrom ? [] : segments.filter((segment) => !known.has(segment.id));
}

/** Ids of the segments of a dimension that a rule compares with. */
function segmentsNamed(rule: Rule, dimension: string): readonly string[] {
  return comparisonsIn(rule)
    .filter(({ name }) => name.sort === "dimension" && name.id === dimension)
    .flatMap(valuesOf)
    .flatMap((value) => ("text" in value ? [value.text] : []));
}
