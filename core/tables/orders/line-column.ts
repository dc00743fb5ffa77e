import { type Column, isText } from "../../columns.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { type Reading, readField } from "../reading/read-fields.ts";
import { lineAmounts } from "./line-amounts.ts";

const UNIT = 10_000;

/**
 * What the rows of an orders or lines tab say of one field: money before rounding to cents, dates as whole days, the
 * amount worked out where no column says it.
 */
export function lineColumn(tab: Tab, id: string, reading: Reading): Column | undefined {
  if (id === "amount") {
    const amounts = lineAmounts(tab, reading)?.amounts;
    return amounts && { kind: "money", values: amounts.map((amount) => amount / UNIT) };
  }
  const field = readField(tab, id, reading);
  if (!field || isText(field.column)) return field?.column;
  const { kind } = field.column;
  return { kind, values: kind === "date" ? field.column.values.map(Math.floor) : field.exact() };
}
