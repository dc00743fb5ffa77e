import type { Evidence } from "./measures/measure.ts";
import { YEAR } from "./measures/order-totals.ts";
import { scoreMeasures } from "./measures/rfm-scores.ts";
import type { Entry, Vocabulary } from "./rules/vocabulary.ts";
import { settingOf } from "./schemes/settings.ts";
import { choiceName } from "./schemes/tell-setting.ts";
import { both, type Words } from "./words/words.ts";

/** The same words, but figures and scores say how this run counts them: what reasons are told with. */
export function tellingVocabulary({ entries }: Vocabulary, evidence: Evidence): Vocabulary {
  const measures = entries.filter(({ sort }) => sort === "measure");
  const named = new Map(measures.map(({ id, name }) => [id, asCounted(id, name, evidence)]));
  const told = ({ sort, id, name }: Entry) =>
    sort === "measure" ? (named.get(standsFor(id, evidence)) ?? name) : name;
  return { entries: entries.map((entry) => ({ ...entry, name: told(entry) })) };
}

/** A measure that is one or another by the settings → the one it is. */
function standsFor(id: string, { basis, choice }: Evidence): string {
  const total = basis === "12m" ? "-12m" : "-total";
  if (id === "monetary-value") return choice("monetary-as") === "average" ? "average-order" : `spend${total}`;
  return id === "spend" || id === "orders" ? id + total : id;
}

function asCounted(id: string, name: Words, evidence: Evidence): Words {
  if (scoreMeasures.some((score) => score.id === id)) return byMethod(name, evidence);
  const days = evidence.setting("window-days");
  const swaps: [Words, Words][] = [];
  if (id.endsWith("-12m") && days !== YEAR) {
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
