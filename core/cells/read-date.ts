import type { Cell } from "./cell.ts";
import { isSheetError, meansNothing, plainText } from "./clean-text.ts";
import { dateFromDigits, dateFromNumber, isUsualDay } from "./date-number.ts";
import { dayInOrder, possibleOrders, type Triple, tripleIn } from "./date-order.ts";
import { isPartialDate, readWrittenDate, tidyDate } from "./date-text.ts";
import { isoFromDay } from "./day.ts";
import { blank, type CellContext, found, longest, type Reading, rawText, trouble } from "./reading.ts";
import { splitTime } from "./time-of-day.ts";

/** A civil date as days since 1970-01-01, the time of day as a fraction. */
export function readDate(cell: Cell, context: CellContext): Reading {
  const reading =
    typeof cell === "number" ? dateFromNumber(cell, rawText(cell), context) : fromText(cell, context);
  if (reading.is !== "value") return reading;
  const day = Number(reading.value);
  if (!isUsualDay(day)) return trouble("E_DATE_INVALID", rawText(cell));
  const late = context.today !== undefined && Math.floor(day) > context.today;
  return late ? found(day, [...reading.warnings, "W_FUTURE"]) : reading;
}

/** The day, month and year of a cell whose order its column has to settle; undefined for every other cell. */
export function dateTriple(cell: Cell): Triple | undefined {
  if (typeof cell !== "string" || cell.length > longest) return undefined;
  return tripleIn(tidyDate(splitTime(plainText(cell)).date));
}

function fromText(cell: string | boolean | null, context: CellContext): Reading {
  const raw = rawText(cell);
  if (typeof cell === "boolean") return trouble("E_DATE_INVALID", raw);
  const trimmed = (cell ?? "").trim();
  if (trimmed.length > longest) return trouble("E_DATE_INVALID", raw);
  const plain = plainText(trimmed);
  if (meansNothing(plain)) return blank;
  if (isSheetError(plain)) return trouble("E_SHEET_ERROR", raw);
  if (plain.startsWith("=")) return trouble("E_FORMULA_TEXT", raw);
  if (/^\d+(?:\.\d+)?$/.test(plain) && !/^\d{1,2}\.\d+$/.test(plain))
    return dateFromDigits(plain, raw, context);

  const { date, fraction, timed } = splitTime(plain);
  if (Number.isNaN(fraction)) return trouble("E_DATE_INVALID", raw);
  const text = tidyDate(date);
  const reading = withoutTime(text, raw, context, timed);
  return reading.is === "value" && timed
    ? found(Number(reading.value) + fraction, reading.warnings)
    : reading;
}

function withoutTime(text: string, raw: string, context: CellContext, timed: boolean): Reading {
  const written = readWrittenDate(text);
  if (written) {
    return Number.isNaN(written.day) ? trouble("E_DATE_INVALID", raw) : found(written.day, written.warnings);
  }
  const triple = tripleIn(text);
  if (triple) return inOrder(triple, raw, context);
  if (timed && /^\d{8}$/.test(text)) return dateFromDigits(text, raw, context);
  return trouble(isPartialDate(text) && !timed ? "E_DATE_PARTIAL" : "E_DATE_INVALID", raw);
}

function inOrder(triple: Triple, raw: string, { order }: CellContext): Reading {
  const warnings = triple.yearLast ? [] : ["W_2DIGIT_YEAR"];
  const possible = possibleOrders(triple);
  if (possible.length === 0) return trouble("E_DATE_INVALID", raw);
  if (order !== undefined && !(order === "YMD" && triple.yearLast)) {
    return possible.includes(order)
      ? found(dayInOrder(triple, order), warnings)
      : trouble("E_DATE_ORDER_CONFLICT", raw);
  }
  const [first, second] = new Set(possible.map((one) => dayInOrder(triple, one)));
  if (first !== undefined && second === undefined) return found(first, warnings);
  // A year last after dots is how German, Russian and other day-first countries write.
  if (triple.dots && triple.yearLast) return found(dayInOrder(triple, "DMY"), ["W_ASSUMED_DMY"]);
  return trouble("E_DATE_AMBIGUOUS", raw, { a: isoFromDay(first ?? NaN), b: isoFromDay(second ?? NaN) });
}
