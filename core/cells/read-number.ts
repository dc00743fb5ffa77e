import { type Amount, type Dress, type NoAmount, readAmount } from "./amount.ts";
import type { Cell } from "./cell.ts";
import { isSheetError, meansNothing, plainText } from "./clean-text.ts";
import { blank, type CellContext, found, longest, type Reading, rawText, trouble } from "./reading.ts";

/** Largest amount whose cents a number still holds exactly. */
const largestMoney = Number.MAX_SAFE_INTEGER / 100;

const moneyDress: Dress = { currency: true, counter: false, power: 0 };
const countDress: Dress = { currency: false, counter: true, power: 0 };
const percentDress: Dress = { currency: false, counter: false, power: -2 };
const perMilleDress: Dress = { currency: false, counter: false, power: -3 };
const notANumber: NoAmount = { code: "E_NUM_FORMAT" };
const bareDress: Dress = { currency: false, counter: false, power: 0 };

/** An amount of money in currency units, not yet rounded to cents. */
export function readMoney(cell: Cell, context: CellContext): Reading {
  return readWith(cell, (plain) => readAmount(plain, moneyDress, context), largestMoney);
}

/** Any number; a counting word after it is allowed ("3 天"). */
export function readPlainNumber(cell: Cell, context: CellContext): Reading {
  return readWith(cell, (plain) => readAmount(plain, countDress, context));
}

/** How often or how many: a whole number, 0 or more. */
export function readCount(cell: Cell, context: CellContext): Reading {
  const reading = readPlainNumber(cell, context);
  if (reading.is !== "value" || typeof reading.value === "string") return reading;
  if (reading.value < 0) return trouble("E_COUNT_NEGATIVE", rawText(cell));
  return Number.isInteger(reading.value) ? reading : trouble("E_COUNT_FRACTION", rawText(cell));
}

/** A share as a fraction: 12% is 0.12. */
export function readPercent(cell: Cell, context: CellContext): Reading {
  const { scale, pctFormat } = context;
  if (typeof cell === "number" && pctFormat) return readWith(cell, () => notANumber);
  let marked = false;
  const reading = readWith(cell, (plain) => {
    const share = shareIn(plain);
    marked = share !== undefined;
    return share ? readAmount(share.text, share.dress, context) : readAmount(plain, bareDress, context);
  });
  if (reading.is !== "value" || marked || scale === "fraction" || reading.value === 0) return reading;
  const bare = Number(reading.value);
  if (scale === "points") return found(Number(`${bare}e-2`) || bare / 100, reading.warnings);
  return trouble("E_PCT_SCALE", rawText(cell), { a: short(bare * 100), b: short(bare) });
}

function shareIn(plain: string): { text: string; dress: Dress } | undefined {
  if (plain.startsWith("百分之")) return { text: plain.slice(3), dress: percentDress };
  const closing = plain.endsWith(")") ? ")" : "";
  const end = plain.length - closing.length;
  const sign = plain.charAt(end - 1);
  if (sign !== "%" && sign !== "‰") return undefined;
  return {
    text: plain.slice(0, end - 1).trim() + closing,
    dress: sign === "%" ? percentDress : perMilleDress,
  };
}

function readWith(
  cell: Cell,
  read: (plain: string) => Amount | NoAmount,
  largest: number = Number.MAX_SAFE_INTEGER,
): Reading {
  if (cell === null || cell === "") return blank;
  const raw = rawText(cell);
  if (typeof cell === "boolean" || Number.isNaN(cell)) return trouble("E_NUM_FORMAT", raw);
  if (typeof cell === "number") {
    return Math.abs(cell) > largest ? trouble("E_NUM_RANGE", raw) : found(cell === 0 ? 0 : cell);
  }
  const trimmed = cell.trim();
  if (trimmed.length > longest) return trouble("E_NUM_FORMAT", raw);
  const plain = plainText(trimmed);
  if (meansNothing(plain)) return blank;
  if (isSheetError(plain)) return trouble("E_SHEET_ERROR", raw);
  if (plain.startsWith("=")) return trouble("E_FORMULA_TEXT", raw);
  const amount = read(plain);
  if ("either" in amount) return trouble(amount.code, raw, { a: amount.either[0], b: amount.either[1] });
  if ("code" in amount) return trouble(amount.code, raw);
  if (Math.abs(amount.value) > largest) return trouble("E_NUM_RANGE", raw);
  return found(amount.value, amount.warnings, amount.currency);
}

const short = (n: number) => String(Math.round(n * 1e6) / 1e6);
