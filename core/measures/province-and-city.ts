import { isText } from "../columns.ts";
import { provinceName } from "../entities/places/province-of.ts";
import type { Words } from "../words/words.ts";
import { measure, type WordMeasure } from "./measure.ts";
import { places } from "./place.ts";
import { placeLacks, placeNeeds } from "./where.ts";

export const province = measure(partOfPlace("province", { en: "Province", zh: "省份" }));
export const city = measure(partOfPlace("city", { en: "City", zh: "城市" }));

/** As the customer's own column says; where it is empty, of the place as recognised (D-16). */
function partOfPlace(part: "province" | "city", name: Words): WordMeasure {
  return {
    id: part,
    name,
    kind: "text",
    needs: placeNeeds,
    lacks: placeLacks,
    label: provinceName,
    compute(evidence) {
      const known = places(evidence);
      if (!known) return undefined;
      const field = evidence.field(part);
      const written = field && isText(field) ? field : { codes: [], dictionary: [] };
      const recognised = known.read.map((read) => ("ambiguous" in read ? undefined : read[part]));
      const dictionary = [...new Set([...written.dictionary, ...recognised.flatMap((text) => text ?? [])])];
      const codeOf = new Map(dictionary.map((text, code) => [text, code]));
      const codes = known.codes.map((place, row) => {
        const text = written.dictionary[written.codes[row] ?? -1] ?? recognised[place];
        return text === undefined ? -1 : (codeOf.get(text) ?? -1);
      });
      return { kind: "text", codes, dictionary };
    },
  };
}
