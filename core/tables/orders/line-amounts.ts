import { isText } from "../../columns.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { tenThousandths } from "../reading/exact-money.ts";
import { type Reading, readField } from "../reading/read-fields.ts";

/** What each row of an orders or lines tab is worth. */
export interface LineAmounts {
  /** Whole ten-thousandths of the currency unit; NaN where the row does not say. */
  readonly amounts: Float64Array;
  /** 1 where a cell needed for the amount cannot be used. */
  readonly troubled: Uint8Array;
  /** From an amount column, not worked out. */
  readonly given: boolean;
}

const known = new WeakMap<Tab, LineAmounts>();

/** Amount = amount column, else quantity × price × (1 − discount) (definitions 5.0 "An order"). Worked out once a tab. */
export function lineAmounts(tab: Tab, reading: Reading): LineAmounts | undefined {
  const amounts = known.get(tab) ?? workOut(tab, reading);
  if (amounts) known.set(tab, amounts);
  return amounts;
}

function workOut(tab: Tab, reading: Reading): LineAmounts | undefined {
  const amount = readField(tab, "amount", reading);
  if (amount) return { amounts: amount.exact().map(tenThousandths), troubled: amount.troubled, given: true };
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
