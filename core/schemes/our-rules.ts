import { tradeSchemes } from "./index.ts";
import type { Scheme } from "./scheme.ts";

let made: ReadonlySet<string> | undefined;

/** Whether a segment's sentence is one the standard or a trade comes with: two of them overlap on purpose. */
export function isOurRule(
  { dimensions }: Pick<Scheme, "dimensions">,
  dimension: string,
  segment: string | undefined,
): boolean {
  made ??= new Set(tradeSchemes.flatMap(sentencesOf));
  const found = dimensions.find(({ id }) => id === dimension)?.segments.find(({ id }) => id === segment);
  return found !== undefined && made.has(key(dimension, found.id, found.when));
}

function sentencesOf({ dimensions }: Scheme): string[] {
  return dimensions.flatMap(({ id, segments, variants }) => [
    ...segments.map((segment) => key(id, segment.id, segment.when)),
    ...Object.values(variants?.rules ?? {}).flatMap((rules) =>
      Object.entries(rules).map(([segment, when]) => key(id, segment, when)),
    ),
  ]);
}

const key = (...parts: readonly string[]) => JSON.stringify(parts);
