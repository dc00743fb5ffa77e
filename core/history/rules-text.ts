import type { Dimension } from "../dimensions/dimension.ts";
import type { Words } from "../words/words.ts";

/** Everything dimensions say, in one text for hashing, however they came to be. */
export function rulesText(dimensions: readonly Dimension[]): string {
  const words = ({ en, zh }: Words) => [en, zh];
  const said = dimensions.map(({ id, name, segments }) => [
    id,
    words(name),
    segments.map((one) => [
      one.id,
      words(one.name),
      one.when,
      one.tone,
      words(one.advice),
      one.tag && words(one.tag),
      one.care && [one.care.owner, one.care.visitEvery],
    ]),
  ]);
  return JSON.stringify(said);
}
