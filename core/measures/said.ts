import { type Column, isText, type TextColumn, textsOf } from "../columns.ts";
import type { Evidence } from "./measure.ts";
import { values } from "./order-dates.ts";

/** Records that carry words: one a customer, follow-up, answer or ticket, or order. */
export interface Said {
  readonly size: number;
  /** Index into Customers, one a record; −1 for one of after as-of. */
  readonly customer: Int32Array;
  /** Undefined where records have no day. */
  readonly day: Float64Array | undefined;
  readonly texts: readonly TextColumn[];
}

/** Tabs whose rows are records, their day and the columns in which somebody speaks. */
const TABS = [
  { kind: "follow-ups", day: "follow-up-date", texts: ["follow-up-content", "follow-up-result"] },
  { kind: "feedback", day: "feedback-date", texts: ["feedback-text", "feedback-type"] },
] as const;

/** What is written in follow-ups, feedback and tickets. */
export function saidInRecords({ records, asOf }: Evidence): readonly Said[] {
  return records.flatMap(({ kind, size, customer, fields }) => {
    const tab = TABS.find((one) => one.kind === kind);
    if (!tab || !customer) return [];
    const texts = speaking(tab.texts.map((id) => fields.get(id)));
    const day = values(fields.get(tab.day));
    return texts.length > 0 ? [{ size, customer: until(asOf, customer, day), day, texts }] : [];
  });
}

/** The remarks of orders, whichever of their lines they stand beside. */
export function saidWithOrders({ orders, lines, asOf }: Evidence): readonly Said[] {
  if (!orders || !lines) return [];
  const { size, day } = orders;
  const remarks = ["remark", "buyer-message"].map((id) => lines.fields.get(id));
  const texts = speaking(remarks).map((column) => ofOrders(column, lines.order, size));
  return texts.length > 0 ? [{ size, customer: until(asOf, orders.customer, day), day, texts }] : [];
}

function until(asOf: number, customer: Int32Array, day: Float64Array | undefined): Int32Array {
  return day ? customer.map((who, row) => (Math.floor(day[row] as number) > asOf ? -1 : who)) : customer;
}

/** What the lines of each order say together, every text once and in alphabetical order. */
function ofOrders({ codes, dictionary }: TextColumn, orderOf: Int32Array, orders: number): TextColumn {
  const said = new Map<number, Set<string>>();
  for (let line = 0; line < codes.length; line++) {
    const text = dictionary[codes[line] as number];
    if (text === undefined) continue;
    const order = orderOf[line] as number;
    const texts = said.get(order);
    if (texts) texts.add(text);
    else said.set(order, new Set([text]));
  }
  return textsOf(orders, (order) => {
    const texts = said.get(order);
    return texts && [...texts].sort().join("\n");
  });
}

/** The customers' own columns; those that stand for something else are given as they are to be read. */
export function saidOfCustomers(
  { customers }: Evidence,
  columns: readonly (Column | undefined)[],
): readonly Said[] {
  const texts = speaking(columns);
  const customer = Int32Array.from({ length: customers.size }, (_, row) => row);
  return texts.length > 0 ? [{ size: customers.size, customer, day: undefined, texts }] : [];
}

function speaking(columns: readonly (Column | undefined)[]): readonly TextColumn[] {
  return columns.flatMap((column) =>
    column && isText(column) && column.codes.some((code) => code >= 0) ? [column] : [],
  );
}
