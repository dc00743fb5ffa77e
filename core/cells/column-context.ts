import type { Cell, Kind } from "./cell.ts";
import { plainText } from "./clean-text.ts";
import { dayInOrder, type Order, possibleOrders } from "./date-order.ts";
import { decimalProof } from "./numeral.ts";
import { glanceAtMarks, quickDate } from "./quick-read.ts";
import { readCell } from "./read-cell.ts";
import { dateTriple } from "./read-date.ts";
import { type CellContext, longest, type Trouble, trouble } from "./reading.ts";

/** What a whole column says about how to read its cells, and what it contradicts itself in. */
export interface ColumnEvidence {
  readonly context: CellContext;
  readonly problems: readonly Trouble[];
}

/**
 * Finds the date order, the decimal mark and the percent scale that the cells of a column prove together: one
 * 26/06/2026 settles every other row. What `base` already says – the user's choice – is kept.
 */
export function columnContext(kind: Kind, cells: readonly Cell[], base: CellContext = {}): ColumnEvidence {
  if (kind === "date") return base.order ? settled(base) : dateOrder(cells, base);
  if (kind !== "money" && kind !== "count" && kind !== "number" && kind !== "percent") return settled(base);
  const decimal = base.decimal ? settled(base) : decimalMark(kind, cells, base);
  if (kind !== "percent" || base.scale) return decimal;
  const scale = percentScale(cells, decimal.context);
  return scale ? { ...decimal, context: { ...decimal.context, scale } } : decimal;
}

const settled = (context: CellContext): ColumnEvidence => ({ context, problems: [] });

function dateOrder(cells: readonly Cell[], base: CellContext): ColumnEvidence {
  /** Per order, a cell that can be read only so. */
  const proof = new Map<Order, string>();
  let common: readonly Order[] = ["DMY", "MDY", "YMD"];
  for (const cell of distinctTexts(cells, isCertainDate)) {
    const written = dateTriple(cell);
    const possible = written ? possibleOrders(written) : [];
    const [only] = possible;
    // 05/05/2024 is the same day in every order and proves none.
    if (!written || only === undefined) continue;
    if (new Set(possible.map((order) => dayInOrder(written, order))).size === 1 && possible.length > 1)
      continue;
    common = common.filter((order) => possible.includes(order) || (order === "YMD" && written.yearLast));
    if (possible.length === 1 && !proof.has(only)) proof.set(only, cell);
  }
  const [dayFirst, monthFirst] = [proof.get("DMY"), proof.get("MDY")];
  if (dayFirst !== undefined && monthFirst !== undefined) {
    return {
      context: base,
      problems: [trouble("E_DATE_MIXED_ORDER", dayFirst, { a: dayFirst, b: monthFirst })],
    };
  }
  const [order] = proof.size > 0 ? common.filter((one) => proof.has(one)) : [];
  return order ? settled({ ...base, order }) : settled(base);
}

function decimalMark(kind: Kind, cells: readonly Cell[], base: CellContext): ColumnEvidence {
  const proof = new Map<string, string>();
  const provesNothingNew = (text: string) => {
    const glance = glanceAtMarks(text);
    return glance === "nothing" || proof.has(glance);
  };
  for (const cell of distinctTexts(cells, provesNothingNew)) {
    const mark = decimalProof(plainText(cell));
    if (!mark || proof.has(mark)) continue;
    const reading = readCell(kind, cell, { ...base, decimal: mark, scale: "fraction" });
    if (reading.is === "value") proof.set(mark, cell);
  }
  const [dot, comma] = [proof.get("."), proof.get(",")];
  if (dot !== undefined && comma !== undefined) {
    return { context: base, problems: [trouble("E_DECIMAL_MIXED", dot, { a: dot, b: comma })] };
  }
  if (dot !== undefined) return settled({ ...base, decimal: "." });
  return settled(comma === undefined ? base : { ...base, decimal: "," });
}

/**
 * Bare numbers are points when none lies between 0 and 1 and one is above 2 (200 % is no usual share). Numbers up to
 * 1 prove nothing: half a percent is written 0.5 too.
 */
function percentScale(cells: readonly Cell[], base: CellContext): "points" | undefined {
  let largest = 0;
  for (const cell of new Set(cells)) {
    if (typeof cell === "string" && /[%％‰]|百分/.test(cell)) continue;
    const reading = readCell("number", cell, base);
    if (reading.is !== "value" || reading.value === 0) continue;
    const size = Math.abs(Number(reading.value));
    if (size < 1) return undefined;
    largest = Math.max(largest, size);
  }
  return largest > 2 ? "points" : undefined;
}

function* distinctTexts(cells: readonly Cell[], skip: (text: string) => boolean): Generator<string> {
  const seen = new Set<string>();
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.length < 3 || cell.length > longest || skip(cell)) continue;
    const text = beforeTime(cell);
    if (seen.has(text)) continue;
    seen.add(text);
    yield text;
  }
}

/** "3/4/2024 14:05" → "3/4/2024": a column with times has few distinct dates. */
function beforeTime(text: string): string {
  const space = text.indexOf(" ");
  return space >= 6 && space <= 10 && text.includes(":", space) && /^\d{1,2}[-/.]/.test(text)
    ? text.slice(0, space)
    : text;
}

const isCertainDate = (text: string) => !Number.isNaN(quickDate(text));
