import { measures } from "./measures/index.ts";
import type { Evidence, Measure } from "./measures/measure.ts";
import { YEAR } from "./measures/order-totals.ts";
import { scoreMeasures } from "./measures/rfm-scores.ts";
import type { Entry, Vocabulary } from "./rules/vocabulary.ts";
import { settingOf } from "./schemes/settings.ts";
import { choiceName } from "./schemes/tell-setting.ts";
import { both, type Words } from "./words/words.ts";

/** The same words, but figures and scores say how this run counts them: what reasons are told with. */
export function tellingVocabulary(
  { entries }: Vocabulary,
  evidence: Evidence,
  more: readonly Measure[] = [],
): Vocabulary {
  const measureOf = new Map([...measures, ...more].map((one) => [one.id, one] as const));
  const meant = (id: string): Measure | undefined => {
    const found = measureOf.get(id);
    return found?.kind !== "text" && found?.standsFor ? meant(found.standsFor(evidence)) : found;
  };
  const told = (entry: Entry): Entry => {
    const found = entry.sort === "measure" ? meant(entry.id) : undefined;
    if (!found) return entry;
    const { needs, lacks } = found;
    return { ...entry, name: asCounted(found, evidence), needs, ...(lacks && { lacks }) };
  };
  return { entries: entries.map(told) };
}

/** Named for 12 months, which another setting may make other days. */
const WINDOWED = new Set(["spend-12m", "orders-12m", "gross-profit-12m"]);

function asCounted({ id, name }: Measure, evidence: Evidence): Words {
  if (scoreMeasures.some((score) => score.id === id)) return byMethod(name, evidence);
  const days = evidence.setting("window-days");
  const swaps: [Words, Words][] = [];
  if (WINDOWED.has(id) && days !== YEAR) {
    swaps.push([TWELVE_MONTHS, both({ en: "{days} days", zh: "{days}天" }, { days })]);
  }
  const byDay = evidence.orders && evidence.choice("orders-as") === "days";
  if (byDay && id.startsWith("orders-")) swaps.push([ORDERS, PURCHASE_DAYS]);
  const swapped = (language: "en" | "zh") =>
    swaps.reduce((text, [from, to]) => text.replace(from[language], to[language]), name[language]);
  return { en: swapped("en"), zh: swapped("zh") };
}

const TWELVE_MONTHS: Words = { en: "12 months", zh: "12个月" };
const ORDERS: Words = { en: "orders", zh: "订单数" };
const PURCHASE_DAYS: Words = { en: "purchase days", zh: "购买天次" };

/** A score by another method than rank, or of other than five, says so. */
function byMethod(name: Words, evidence: Evidence): Words {
  const by = evidence.choice("score-by");
  const bins = evidence.setting("score-bins");
  const setting = settingOf.get("score-by");
  if (!setting || (by === setting.standard && bins === 5)) return name;
  const method = { en: choiceName(setting, by, "en"), zh: choiceName(setting, by, "zh") };
  return both(
    { en: "{name} ({method}, 1–{bins})", zh: "{name}（{method}，1–{bins}）" },
    { name, method, bins },
  );
}
