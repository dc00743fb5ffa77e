import type { Cell, Kind } from "../../cells/cell.ts";
import { readCell } from "../../cells/index.ts";
import { rawText } from "../../cells/reading.ts";
import type { Field } from "../../fields/field.ts";
import { isBlank } from "../layout/blank-cell.ts";
import { withoutOpenEnds } from "../reading/open-end.ts";

/** What the cells of a column say for or against a field, in hundredths. */
export type Points = -15 | 0 | 15;

/** Troubles that still prove the kind: a date whose order is unclear is a date. */
const stillOfKind = new Set([
  "E_DATE_AMBIGUOUS",
  "E_DATE_ORDER_CONFLICT",
  "E_DATE_PARTIAL",
  "E_DATE_EPOCH",
  "E_NUM_AMBIGUOUS",
  "E_NUM_RANGE",
  "E_COUNT_FRACTION",
  "E_COUNT_NEGATIVE",
  "E_CURRENCY_MIXED",
  "E_PCT_SCALE",
]);

const phones = new Set(["phone", "mobile", "customer-phone"]);
const names = new Set(["name", "customer-name", "contact", "company"]);
const dateShape = /^\s*\d{1,4}\s*[-/.年]\s*\d{1,2}/;
const SAMPLE = 200;
const STEP = 1_000_000_007;

/**
 * Up to 200 cells of a column that hold something, from all over it. A large prime as the step keeps clear of patterns
 * such as every third row being a note; the same column gives the same sample.
 */
export function sample(column: readonly Cell[], from: number): readonly Cell[] {
  const height = column.length - from;
  const step = height <= SAMPLE ? 1 : STEP;
  const tries = Math.min(height, 5 * SAMPLE);
  const cells: Cell[] = [];
  for (let at = 0; at < tries && cells.length < SAMPLE; at++) {
    const cell = column[from + ((at * step) % height)];
    if (cell !== undefined && !isBlank(cell)) cells.push(cell);
  }
  return cells;
}

/**
 * Do the sampled cells look like the field? Four in five speak for it, fewer than half against it. Text says nothing,
 * except that codes are no names; an id under a telling header may look like anything.
 */
export function evidence(cells: readonly Cell[], field: Field, vague: boolean): Points {
  if (cells.length === 0) return 0;
  if (phones.has(field.id)) return weigh(share(cells, isPhone));
  if (field.id.endsWith("email"))
    return weigh(share(cells, (cell) => /^\S+@\S+$/.test(rawText(cell).trim())));
  if (field.kind === "id") {
    const codes = weigh(share(cells, isCode));
    return codes < 0 && !vague ? 0 : codes;
  }
  if (names.has(field.id)) return vague && share(cells, isCode) >= 0.8 ? -15 : 0;
  if (field.kind === "text") return 0;
  return weigh(share(withoutOpenEnds(field.id, cells), (cell) => isOfKind(cell, field.kind)));
}

function weigh(matching: number): Points {
  return matching >= 0.8 ? 15 : matching < 0.5 ? -15 : 0;
}

function share(cells: readonly Cell[], test: (cell: Cell) => boolean): number {
  return cells.filter(test).length / cells.length;
}

function isOfKind(cell: Cell, kind: Kind): boolean {
  const reading = readCell(kind, cell, {});
  if (reading.is !== "trouble") return true;
  // 31/02/2026 is a date gone wrong, "yesterday" is as little a date as "Peter".
  return (
    stillOfKind.has(reading.code) || (reading.code === "E_DATE_INVALID" && dateShape.test(rawText(cell)))
  );
}

/** 7 to 20 digits with the marks people put between them; two numbers in one cell are phones too. */
function isPhone(cell: Cell): boolean {
  const text = rawText(cell).normalize("NFKC").trim();
  const digits = text.replace(/\D/g, "").length;
  return digits >= 7 && digits <= 26 && /^[\d\s+\-().·/;,、转extEXT#*]+$/.test(text);
}

/** Letters and digits without a space, like C-001 or 13800138000; a person's or company's name is none. */
function isCode(cell: Cell): boolean {
  return /^[#A-Za-z0-9_\-./]*\d[A-Za-z0-9_\-./]*$/.test(rawText(cell).normalize("NFKC").trim());
}
