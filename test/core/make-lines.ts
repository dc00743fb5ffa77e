import type { Column } from "../../core/columns.ts";
import type { Imported, OrderLines, Records } from "../../core/tables/imported.ts";
import { column, importedFrom, textColumn } from "./make-imported.ts";

/** One line of an order; lines of the same customer, day and order number are one order. */
export interface LineRow {
  readonly customer: string;
  readonly on: string;
  readonly order?: number;
  readonly category?: string;
  readonly product?: string;
  readonly line?: string;
  readonly amount?: number;
  readonly quantity?: number;
  readonly discount?: number;
  readonly margin?: number;
  readonly cost?: number;
  readonly remark?: string;
  readonly counted?: boolean;
}

type Given = Parameters<typeof importedFrom>[0];

/** Customers with orders made of these lines, as the import would deliver them. Amounts only where lines have them. */
export function importedWithLines(rows: readonly LineRow[], given: Given = {}): Imported {
  const keyOf = ({ customer, on, order }: LineRow) => `${customer} ${on} ${order ?? 1}`;
  const keys = [...new Set(rows.map(keyOf))];
  const withMoney = rows.some(({ amount }) => amount !== undefined);
  const orders = keys.map((key) => {
    const own = rows.filter((row) => keyOf(row) === key);
    const [first] = own as [LineRow];
    const amount = own.reduce((sum, row) => sum + (row.amount ?? 0), 0);
    const counted = first.counted ?? (!withMoney || amount > 0);
    return { customer: first.customer, on: first.on, counted, ...(withMoney && { amount }) };
  });
  const imported = importedFrom({ ...given, orders });
  const found = imported.orders && (withMoney ? imported.orders : { ...imported.orders, amount: undefined });
  const order = Int32Array.from(rows, (row) => keys.indexOf(keyOf(row)));
  const lines: OrderLines = {
    size: rows.length,
    order,
    counted: Uint8Array.from(rows, ({ counted }, row) =>
      counted === false ? 0 : (found?.counted[order[row] ?? -1] ?? 0),
    ),
    fields: new Map(fieldsOf(rows)),
  };
  return { ...imported, orders: found, lines };
}

function* fieldsOf(rows: readonly LineRow[]): Iterable<[string, Column]> {
  const texts = [
    ["category", "category"],
    ["product", "product"],
    ["business-line", "line"],
    ["remark", "remark"],
  ] as const;
  for (const [id, key] of texts) {
    if (rows.some((row) => row[key] !== undefined))
      yield [id, textColumn(rows.map((row) => row[key] ?? null))];
  }
  const numbers = [
    ["amount", "money"],
    ["quantity", "number"],
    ["discount", "percent"],
    ["margin", "money"],
    ["cost", "money"],
  ] as const;
  for (const [id, kind] of numbers) {
    if (rows.some((row) => row[id] !== undefined))
      yield [
        id,
        column(
          kind,
          rows.map((row) => row[id] ?? null),
        ),
      ];
  }
}

/** Rows of a tab of follow-ups or feedback: customer index and a text or date a field. */
export function recordsOf(
  kind: Records["kind"],
  customers: readonly number[],
  fields: Readonly<Record<string, Column>>,
): Records {
  return {
    kind,
    tab: kind,
    size: customers.length,
    customer: Int32Array.from(customers),
    rows: Int32Array.from(customers, (_, at) => at + 1),
    fields: new Map(Object.entries(fields)),
  };
}
