import { isText } from "../columns.ts";
import { type Ascending, ascending } from "../measures/ascending.ts";
import { positives, scored } from "../measures/buyers.ts";
import type { Evidence } from "../measures/measure.ts";
import { purchaseGaps } from "../measures/purchases.ts";
import { quantile } from "../measures/rank.ts";
import type { MostFrequent, Suggestion, WordSuggestion } from "./setting.ts";

/** The line a suggestion draws through the user's own data; NaN when there is nothing to draw it through. */
export function suggest(suggestion: Suggestion, evidence: Evidence): number {
  const sample = sampled(suggestion, evidence);
  const { fewest, quantile: share, digits, wholeFrom } = suggestion;
  if (fewest && sample.length < fewest.values) return fewest.otherwise;
  // Twelve digits: interpolating leaves noise like 93.39999999999998 that nobody wants in a cell.
  const line = Number(quantile(sample, share).toPrecision(12));
  if (wholeFrom !== undefined) return Math.max(wholeFrom, Math.ceil(line));
  // Where all are equal, rounding up would leave nobody above the line.
  return digits === undefined || sample.at(0) === sample.at(sample.length - 1)
    ? line
    : significant(line, digits);
}

function sampled({ of, positive }: Suggestion, evidence: Evidence): Ascending {
  if (typeof of !== "string") return ascending(purchaseGaps(evidence));
  const found = positive ? positives(evidence, of) : scored(evidence, of)?.order;
  return found ?? ascending(new Float64Array(0));
}

/** 12,345 → 12,000 for two digits; halves go up. */
function significant(value: number, digits: number): number {
  if (!(value > 0)) return value;
  const unit = Math.floor(Math.log10(value)) - digits + 1;
  const power = 10 ** Math.abs(unit);
  return unit >= 0 ? Math.round(value / power) * power : Math.round(value * power) / power;
}

/** The word that suits the user's own data. */
export function suggestWord(suggestion: WordSuggestion, evidence: Evidence): string {
  if ("mostFrequent" in suggestion) return mostFrequentWord(suggestion, evidence);
  const { companyCurrency: currency = "CNY" } = evidence;
  return currency === "CNY" ? suggestion.inYuan : suggestion.abroad;
}

/** The word most customers have in a measure; empty where too few have it. Ties by the word itself. */
function mostFrequentWord(suggestion: MostFrequent, evidence: Evidence): string {
  const { mostFrequent, share, counting = [] } = suggestion;
  const { codes, dictionary } = evidence.wording(mostFrequent) ?? { codes: [], dictionary: [] };
  const others = counting.flatMap((id) => {
    const column = evidence.field(id);
    return column && isText(column) ? [column.codes] : [];
  });
  const counts = new Int32Array(dictionary.length);
  let known = 0;
  codes.forEach((code, row) => {
    if (code >= 0) counts[code] = (counts[code] as number) + 1;
    if (code >= 0 || others.some((other) => (other[row] ?? -1) >= 0)) known++;
  });
  let best = -1;
  counts.forEach((count, code) => {
    const most = counts[best] ?? 0;
    const word = dictionary[code] ?? "";
    if (count > most || (count === most && count > 0 && word < (dictionary[best] ?? ""))) best = code;
  });
  return (counts[best] ?? 0) >= share * known ? (dictionary[best] ?? "") : "";
}
