import { isText } from "../../columns.ts";
import type { Rule } from "../../rules/index.ts";
import {
  AMBIGUOUS,
  type CustomerLookup,
  REFERENCES,
  type Reference,
  UNKNOWN,
} from "../customers/customer-lookup.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { identicalRows } from "../layout/identical-rows.ts";
import { sheetRow } from "../layout/sheet-row.ts";
import { messages, say } from "../messages.ts";
import type { ProblemList } from "../problem-list.ts";
import { type Reading, readField } from "../reading/read-fields.ts";
import { type Judgement, judgeLines } from "./counted-line.ts";
import { type LineAmounts, lineAmounts, textCodes } from "./line-amounts.ts";
import type { StatusSays } from "./order-status.ts";
import { rowStatus } from "./row-status.ts";

/** The customer column of an orders tab. */
export interface OrderReference {
  readonly reference: Reference;
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
  readonly troubled: Uint8Array;
}

/** One orders tab, read but not yet rolled up: entries stand for the rows of its body. */
export interface OrderRows {
  readonly tab: Tab;
  readonly reference: OrderReference;
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
  lookup: CustomerLookup | undefined,
  rule: Rule | undefined,
  reading: Reading,
): OrderRows | undefined {
  const reference = chooseReference(tab, lookup, reading);
  const date = readField(tab, "order-date", reading);
  if (!reference || !date || isText(date.column)) return undefined;
  const order = textCodes(tab, "order-id", reading);
  readField(tab, "currency", reading);
  const judgement = rule && judgeLines(rule, tab, reading);
  return {
    tab,
    reference,
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

/**
 * The column that says whose order it is. With a customer table the one whose cells are found there most often; the
 * surest column wins a tie and where customers are made from orders.
 */
export function chooseReference(
  tab: Tab,
  lookup: CustomerLookup | undefined,
  reading: Reading,
): OrderReference | undefined {
  const available = REFERENCES.filter((reference) => tab.match.byField.has(reference));
  let best: { reference: Reference; found: number } | undefined;
  for (const reference of available) {
    if (!lookup || available.length === 1) {
      best = { reference, found: 1 };
      break;
    }
    const found = shareFound(tab, reference, lookup);
    if (!best || found > best.found) best = { reference, found };
  }
  const codes = best && textCodes(tab, best.reference, reading);
  return best && codes && { reference: best.reference, ...codes };
}

function shareFound(tab: Tab, reference: Reference, lookup: CustomerLookup): number {
  const column = tab.layout.table.columns[tab.match.byField.get(reference)?.index ?? -1] ?? [];
  const step = Math.max(1, Math.floor(tab.layout.body.length / 1_000));
  let seen = 0;
  let found = 0;
  for (let at = 0; at < tab.layout.body.length; at += step) {
    const cell = column[tab.layout.body[at] ?? -1];
    if (cell === null || cell === undefined || cell === "") continue;
    seen++;
    if (lookup.find(reference, String(cell).trim()) >= 0) found++;
  }
  return seen === 0 ? 0 : found / seen;
}

/** Customer of every entry: an index, or UNKNOWN where the cell is empty or names nobody. Nobodies are reported. */
export function resolveCustomers(
  { tab, reference }: Pick<OrderRows, "tab" | "reference">,
  lookup: CustomerLookup,
  problems: ProblemList,
): Int32Array {
  const { codes, dictionary } = reference;
  // A text is looked up when its first row is met, so that customers made from orders stand in order of appearance.
  const unmet = -3;
  const found = new Int32Array(dictionary.length).fill(unmet);
  const column = tab.match.byField.get(reference.reference)?.header;
  const place = { tab: tab.layout.table.name, ...(column === undefined ? {} : { column }) };
  const customers = new Int32Array(codes.length).fill(UNKNOWN);
  for (let entry = 0; entry < codes.length; entry++) {
    const code = codes[entry] ?? -1;
    if (code < 0) continue;
    let customer = found[code] ?? unmet;
    if (customer === unmet) {
      customer = lookup.find(reference.reference, dictionary[code] ?? "");
      found[code] = customer;
    }
    customers[entry] = customer;
    if (customer >= 0) continue;
    const saw = dictionary[code] ?? "";
    const near = customer === AMBIGUOUS ? undefined : lookup.similar(saw);
    problems.add({
      code: customer === AMBIGUOUS ? "E_CUSTOMER_AMBIGUOUS" : "E_CUSTOMER_UNKNOWN",
      ...place,
      row: sheetRow(tab, entry),
      saw,
      message:
        customer === AMBIGUOUS
          ? say(messages.customerAmbiguous, { saw })
          : near === undefined
            ? say(messages.customerUnknown, { saw })
            : say(messages.customerUnknownNear, { saw, near }),
    });
  }
  return customers;
}
