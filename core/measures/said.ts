import { type Column, isText, type TextColumn } from "../columns.ts";
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

/** The remarks of orders. */
export function saidWithOrders({ orders, lines }: Evidence): readonly Said[] {
  const texts = speaking([lines?.fields.get("remark")]);
  if (!orders || !lines || texts.length === 0) return [];
  const customer = lines.order.map((order) => orders.customer[order] as number);
  return [{ size: lines.size, customer, day: undefined, texts }];
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
