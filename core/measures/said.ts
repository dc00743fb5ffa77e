import { type Column, isText, type TextColumn, textsOf } from "../columns.ts";
import type { Evidence } from "./measure.ts";
import { values } from "./order-dates.ts";

/** Records that carry words: one a remark of a customer's note, follow-up, answer or ticket, or order. */
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

const BETWEEN_REMARKS = /[\n.,;!?。，；！？、|]+/;

/** The customers' own columns: a note gathers many remarks, so every clause of it is a record. Given as they are to be read. */
export function saidOfCustomers(columns: readonly (Column | undefined)[]): readonly Said[] {
  return speaking(columns).map(({ kind, codes, dictionary }) => {
    const remarks: string[] = [];
    const from = dictionary.map((text) => {
      const first = remarks.length;
      remarks.push(...new Set(text.split(BETWEEN_REMARKS).flatMap((remark) => remark.trim() || [])));
      return first;
    });
    const customer: number[] = [];
    const said: number[] = [];
    codes.forEach((code, row) => {
      for (let at = from[code] ?? 0; code >= 0 && at < (from[code + 1] ?? remarks.length); at++) {
        customer.push(row);
        said.push(at);
      }
    });
    const texts = [{ kind, codes: Int32Array.from(said), dictionary: remarks }];
    return { size: said.length, customer: Int32Array.from(customer), day: undefined, texts };
  });
}

function speaking(columns: readonly (Column | undefined)[]): readonly TextColumn[] {
  return columns.flatMap((column) =>
    column && isText(column) && column.codes.some((code) => code >= 0) ? [column] : [],
  );
}
