import type { Classification, Language } from "#core";
import type { SortKey } from "./engine.ts";

/** All rows, smallest first, missing last; equal rows stay in the order of the sheet. */
export function rowOrder(classification: Classification, by: SortKey, language: Language): Uint32Array {
  const { names, size } = classification.imported.customers;
  const rows = Uint32Array.from({ length: size }, (_, row) => row);
  if (by === "name") {
    const { compare } = new Intl.Collator(language === "zh" ? "zh-CN" : "en", { numeric: true });
    return rows.sort((a, b) => compare(names[a] ?? "", names[b] ?? "") || a - b);
  }
  const values = classification.measure(by)?.values;
  if (!values) return rows;
  const last = Number.POSITIVE_INFINITY;
  const keys = values.map((value) => (Number.isNaN(value) ? last : value));
  return rows.sort((a, b) => {
    const left = keys[a] ?? last;
    const right = keys[b] ?? last;
    return left < right ? -1 : left > right ? 1 : a - b;
  });
}
