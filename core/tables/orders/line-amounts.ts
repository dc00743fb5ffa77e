import { isText } from "../../columns.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { tenThousandths } from "../reading/exact-money.ts";
import { type Reading, readField } from "../reading/read-fields.ts";
import { fillSilent } from "./silent-amounts.ts";

/** What each row of an orders or lines tab is worth. */
export interface LineAmounts {
  /** Whole ten-thousandths of the currency unit; NaN where the row does not say. */
  readonly amounts: Float64Array;
  /** 1 where a cell needed for the amount cannot be used. */
  readonly troubled: Uint8Array;
  /** From an amount column; only rows that leave it empty are worked out. */
  readonly given: boolean;
}

const known = new WeakMap<Tab, LineAmounts | undefined>();

/** Amount = the amount cell, else quantity × price × (1 − discount) (definitions 5.0 "An order"). Worked out once a tab. */
export function lineAmounts(tab: Tab, reading: Reading): LineAmounts | undefined {
  if (!known.has(tab)) {
    const found = workOut(tab, reading);
    known.set(tab, found && isEmpty(found) ? undefined : found);
  }
  return known.get(tab);
}

/** Columns with nothing in them are as good as absent. */
function isEmpty({ amounts, troubled }: LineAmounts): boolean {
  return amounts.every(Number.isNaN) && !troubled.includes(1);
}

function workOut(tab: Tab, reading: Reading): LineAmounts | undefined {
  const amount = readField(tab, "amount", reading);
  if (!amount) return multiplied(tab, reading);
  const { troubled } = amount;
  const given = { amounts: amount.exact().map(tenThousandths), troubled, given: true };
  const silent = given.amounts.some((value, row) => Number.isNaN(value) && troubled[row] !== 1);
  const worked = silent ? multiplied(tab, reading) : undefined;
  return worked
    ? fillSilent(tab, given, worked, textCodes(tab, "order-id", reading), reading.problems)
    : given;
}

/** Quantity × price × (1 − discount) of every row; undefined where the tab has no such columns. */
function multiplied(tab: Tab, reading: Reading): LineAmounts | undefined {
  const quantity = readField(tab, "quantity", reading);
  const price = readField(tab, "unit-price", reading);
  if (!quantity || !price) return undefined;
  const share = readField(tab, "discount", reading);
  const off = readField(tab, "discount-amount", reading);
  const [many, each, less, minus] = [quantity.exact(), price.exact(), share?.exact(), off?.exact()];
  const troubled = new Uint8Array(many.length);
  const amounts = many.map((count, row) => {
    if ([quantity, price, share, off].some((field) => field?.troubled[row] === 1)) troubled[row] = 1;
    return tenThousandths(count * (each[row] ?? Number.NaN) * (1 - said(less, row)) - said(minus, row));
  });
  return { amounts, troubled, given: false };
}

/** No discount in the cell means none. */
function said(values: Float64Array | undefined, row: number): number {
  const value = values?.[row] ?? 0;
  return Number.isNaN(value) ? 0 : value;
}

/** Codes of a text field's cells, −1 where empty; undefined without the column. */
export function textCodes(tab: Tab, id: string, reading: Reading) {
  const field = readField(tab, id, reading);
  return field && isText(field.column)
    ? { codes: field.column.codes, dictionary: field.column.dictionary, troubled: field.troubled }
    : undefined;
}
