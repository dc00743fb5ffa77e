import type { Evidence } from "./measures/measure.ts";
import { categoriesBoughtBy } from "./measures/preference.ts";
import type { Problem } from "./problem.ts";
import { didYouMean, fold, nearestTexts } from "./rules/index.ts";
import { both } from "./words/words.ts";

const CHOSEN = "chosen-category";
const SHOWN = 10;

/** A chosen category (D-21) that nobody bought: it cannot be told from a slip of the pen. */
export function unknownCategory(evidence: Evidence): Problem[] {
  const saw = evidence.choice(CHOSEN);
  const names = saw === "" ? undefined : categoriesBoughtBy(evidence)?.names;
  if (!names || names.some((name) => fold(name) === fold(saw))) return [];
  const near = nearestTexts(saw, names);
  const listed = [...names].sort().slice(0, SHOWN);
  const rest = names.length > SHOWN ? "…" : "";
  const message = {
    en: "None of your orders is of “{saw}”.{hint} Categories are: {en}.",
    zh: "订单中没有“{saw}”这一品类。{hint}现有品类：{zh}。",
  };
  const told = both(message, {
    saw,
    hint: didYouMean(near),
    en: listed.join(", ") + rest,
    zh: listed.join("、") + rest,
  });
  return [{ code: "E_SETTING_VALUE", setting: CHOSEN, saw, message: told, stops: true }];
}
