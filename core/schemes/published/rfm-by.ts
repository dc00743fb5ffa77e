import type { Segment } from "../../dimensions/dimension.ts";
import { rfm } from "../../dimensions/rfm.ts";
import type { Words } from "../../words/words.ts";
import { type Scheme, standard } from "../scheme.ts";

/** A published RFM table: for each segment of the standard one, in the order published, its own sentence. */
interface RfmTable {
  readonly id: string;
  readonly name: Words;
  readonly rules: readonly (readonly [segment: string, when: string])[];
}

/** The standard scheme with another table for the RFM segments. Those who never bought stay apart, as they have no scores. */
export function rfmBy({ id, name, rules }: RfmTable): Scheme {
  const segments = [segment("prospect"), ...rules.map(([of, when]) => ({ ...segment(of), when }))];
  return {
    ...standard,
    id,
    name,
    dimensions: standard.dimensions.map((dimension) =>
      dimension === rfm ? { ...rfm, segments } : dimension,
    ),
  };
}

function segment(id: string): Segment {
  const found = rfm.segments.find((one) => one.id === id);
  if (!found) throw new Error(`the standard RFM table has no segment "${id}"`);
  return found;
}

/** `"4-5 3"` over two scores: the first from 4 to 5, the second 3. */
export function scores(...names: readonly string[]) {
  return (ranges: string): string =>
    ranges
      .split(" ")
      .map((range, at) => {
        const [low, high = low] = range.split("-");
        return low === high ? `${names[at]} = ${low}` : `${names[at]} between ${low} and ${high}`;
      })
      .join(" and ");
}
