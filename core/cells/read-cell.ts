import type { Cell, Kind } from "./cell.ts";
import { readDate } from "./read-date.ts";
import { readCount, readMoney, readPercent, readPlainNumber } from "./read-number.ts";
import { readId, readText } from "./read-text.ts";
import { readYesNo } from "./read-yes-no.ts";
import type { CellContext, Reading } from "./reading.ts";

const readers: Readonly<Record<Kind, (cell: Cell, context: CellContext) => Reading>> = {
  text: readText,
  id: readId,
  money: readMoney,
  count: readCount,
  number: readPlainNumber,
  date: readDate,
  percent: readPercent,
  "yes-no": readYesNo,
};

/** One raw cell → one value, nothing, or what is wrong with it. Never guesses where two meanings are possible. */
export function readCell(kind: Kind, cell: Cell, context: CellContext = {}): Reading {
  return readers[kind](cell, context);
}
