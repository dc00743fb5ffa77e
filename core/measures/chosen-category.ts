import { numbersOf, type TextColumn } from "../columns.ts";
import { fold } from "../rules/fold.ts";
import type { Words } from "../words/words.ts";
import type { Assortment } from "./assortment.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { categoriesBoughtBy } from "./preference.ts";

const needs: Words = {
  en: "order lines with a category, business line or product; a chosen category must be one of them",
  zh: "带品类、业务线或商品的订单明细；所选品类须在其中",
};

/** D-21 "for a chosen category": its share of what the customer bought, 0…1; 0 for those who bought none of it. */
export const shareOfChosenCategory = measure({
  id: "share-of-chosen-category",
  name: { en: "share of the chosen category", zh: "所选品类占比" },
  kind: "percent",
  needs,
  lacks: { en: "nothing bought whose category is known", zh: "没有已知品类的购买" },
  shows: ["category-asked-for"],
  compute(evidence) {
    const bought = categoriesBoughtBy(evidence);
    const chosen = bought ? chosenGroup(evidence, bought) : -1;
    if (!bought || chosen < 0) return undefined;
    const { from, group, amount, total } = bought;
    return numbersOf(evidence.customers.size, (row) => {
      let share = (total[row] as number) > 0 ? 0 : Number.NaN;
      for (let at = from[row] as number; at < (from[row + 1] as number); at++) {
        if (group[at] === chosen) share = (amount[at] as number) / (total[row] as number);
      }
      return share;
    });
  },
});

/** The category the share is of: the one the setting names, else the one that sells best. */
export const categoryAskedFor = measure({
  id: "category-asked-for",
  name: { en: "category in question", zh: "考察品类" },
  kind: "text",
  needs,
  compute(evidence): TextColumn | undefined {
    const bought = categoriesBoughtBy(evidence);
    const name = bought?.names[chosenGroup(evidence, bought)];
    if (name === undefined) return undefined;
    return { kind: "text", codes: new Int32Array(evidence.customers.size), dictionary: [name] };
  },
});

function chosenGroup(evidence: Evidence, bought: Assortment): number {
  const chosen = fold(evidence.choice("chosen-category"));
  return chosen === "" ? bestSelling(bought) : bought.names.findIndex((name) => fold(name) === chosen);
}

function bestSelling({ names, group, amount, from }: Assortment): number {
  const sold = new Float64Array(names.length);
  for (let at = 0; at < (from[from.length - 1] as number); at++) {
    const one = group[at] as number;
    sold[one] = (sold[one] as number) + (amount[at] as number);
  }
  let best = -1;
  for (let one = 0; one < sold.length; one++) {
    const more = (sold[one] as number) - (sold[best] ?? 0);
    if (more > 0 || (more === 0 && best >= 0 && (names[one] as string) < (names[best] as string))) best = one;
  }
  return best;
}
