import { type Column, isText, type TextColumn, textsOf } from "../columns.ts";
import type { Evidence } from "./measure.ts";
import { values } from "./order-dates.ts";

/** Records that carry words: one a customer, follow-up, answer or ticket, or line of an order. */
export interface Said {
  readonly size: number;
  /** Index into Customers, one a record. */
  readonly customer: ArrayLike<number>;
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
export function saidInRecords({ records }: Evidence): readonly Said[] {
  return records.flatMap(({ kind, size, customer, fields }) => {
    const tab = TABS.find((one) => one.kind === kind);
    if (!tab || !customer) return [];
    const texts = speaking(tab.texts.map((id) => fields.get(id)));
    return texts.length > 0 ? [{ size, customer, day: values(fields.get(tab.day)), texts }] : [];
  });
}

/** The remarks of orders, whichever of their lines they stand beside. */
export function saidWithOrders({ orders, lines }: Evidence): readonly Said[] {
  if (!orders || !lines) return [];
  const { size, customer, day } = orders;
  const remarks = ["remark", "buyer-message"].map((id) => lines.fields.get(id));
  const texts = speaking(remarks).map((column) => ofOrders(column, lines.order, size));
  return texts.length > 0 ? [{ size, customer, day, texts }] : [];
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
