import { isText } from "../../columns.ts";
import type { Rule } from "../../rules/index.ts";
import type { CustomerLookup } from "../customers/customer-lookup.ts";
import { whoseRows } from "../customers/whose-rows.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { identicalRows } from "../layout/identical-rows.ts";
import { type Reading, readField } from "../reading/read-fields.ts";
import { type Judgement, judgeLines } from "./counted-line.ts";
import { type LineAmounts, lineAmounts, textCodes } from "./line-amounts.ts";
import type { StatusSays } from "./order-status.ts";
import { rowStatus } from "./row-status.ts";

/** One orders tab, read but not yet rolled up: entries stand for the rows of its body. */
export interface OrderRows {
  readonly tab: Tab;
  /** Customer of each row, as whoseRows tells it. */
  readonly customers: Int32Array;
  /** Day number, NaN where empty. */
  readonly day: Float64Array;
  readonly dayTroubled: Uint8Array;
  /** Code of the order number, −1 where empty; undefined without such a column. */
  readonly order: Int32Array | undefined;
  readonly orderNumbers: readonly string[];
  /** 1 where the order number cannot be used. */
  readonly orderTroubled: Uint8Array | undefined;
  readonly amounts: LineAmounts | undefined;
  /** The row above that each row repeats in every cell, −1 for none; undefined where repeated rows are read. */
  readonly repeats: Int32Array | undefined;
  /** What the setting "counted line" says of the rows; undefined where it says nothing. */
  readonly judgement: Judgement | undefined;
  /** What the status of each row and its judgement say; undefined where it has neither. */
  readonly status: (entry: number) => StatusSays | undefined;
}

/** Read the columns of an orders tab that an order is made of. */
export function readOrderRows(
  tab: Tab,
  lookup: CustomerLookup,
  rule: Rule | undefined,
  reading: Reading,
): OrderRows | undefined {
  const date = readField(tab, "order-date", reading);
  if (!date || isText(date.column)) return undefined;
  const customers = whoseRows(tab, lookup, reading);
  if (!customers) return undefined;
  const order = textCodes(tab, "order-id", reading);
  readField(tab, "currency", reading);
  const judgement = rule && judgeLines(rule, tab, reading);
  return {
    tab,
    customers,
    day: date.column.values,
    dayTroubled: date.troubled,
    order: order?.codes,
    orderNumbers: order?.dictionary ?? [],
    orderTroubled: order?.troubled,
    amounts: lineAmounts(tab, reading),
    repeats: reading.options.dropIdenticalLines ? identicalRows(tab.layout) : undefined,
    judgement,
    status: rowStatus(tab, judgement, reading),
  };
}
