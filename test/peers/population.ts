import type { Column } from "../../core/columns.ts";
import { type Random, random } from "../fixtures/random.ts";

/** Customers as columns under the engine's own field names; missing is NaN, −1 for text. */
export interface Population {
  readonly size: number;
  /** Days since 1970-01-01. */
  readonly asOf: number;
  readonly fields: ReadonlyMap<string, Column>;
}

/** 2026-11-01. */
const AS_OF = 20_758;
const statuses = ["合作中", "已流失", "lost", "潜在"] as const;

const numberFields = {
  "first-order": "date",
  "last-order": "date",
  "orders-total": "count",
  "orders-12m": "count",
  "spend-total": "money",
  "spend-12m": "money",
  "contract-end": "date",
  nps: "count",
} as const;

export type NumberField = keyof typeof numberFields;
type Row = Record<NumberField, number>;

/** The names of the number columns, in a fixed order. */
export const numberFieldNames = Object.keys(numberFields) as readonly NumberField[];

const cents = (amount: number) => Math.round(amount * 100) / 100;

function someoneWhoBought(chance: Random): Row {
  const newcomer = chance.next() < 0.05;
  const tenure = newcomer ? chance.whole(0, 2) : 1 + Math.floor(1100 * chance.next() ** 1.5);
  const orders = newcomer ? 1 : 1 + Math.floor(Math.exp(1 + 1.1 * chance.normal()));
  const since = orders === 1 ? tenure : Math.floor(tenure * chance.next() ** 2.5);
  const recentShare = since >= 365 ? 0 : Math.min(1, (365 - since) / Math.max(1, tenure - since));
  const recent =
    since >= 365 ? 0 : Math.min(orders, 1 + Math.floor((orders - 1) * recentShare * (0.5 + chance.next())));
  const perOrder = Math.exp((newcomer ? 4 : 6.2) + 1.2 * chance.normal());
  const spent = cents(orders * perOrder * (chance.next() < 0.003 ? -0.1 : 1));
  return {
    "first-order": AS_OF - tenure,
    "last-order": AS_OF - since,
    "orders-total": orders,
    "orders-12m": recent,
    "spend-total": spent,
    "spend-12m": cents((spent * recent) / orders),
    "contract-end": chance.next() < 0.45 ? AS_OF + chance.whole(-400, 700) : Number.NaN,
    nps: chance.next() < 0.6 ? chance.whole(0, 10) : Number.NaN,
  };
}

function someoneWhoDidNot(chance: Random): Row {
  const spent = chance.next() < 0.5 ? 0 : Number.NaN;
  return {
    "first-order": Number.NaN,
    "last-order": Number.NaN,
    "orders-total": 0,
    "orders-12m": 0,
    "spend-total": spent,
    "spend-12m": spent,
    "contract-end": chance.next() < 0.1 ? AS_OF + chance.whole(-400, 700) : Number.NaN,
    nps: Number.NaN,
  };
}

/** One value in a hundred of each column is missing, as in any sheet. */
function withHoles(chance: Random, row: Row): Row {
  for (const field of numberFieldNames) if (chance.next() < 0.01) row[field] = Number.NaN;
  return row;
}

/** `size` customers; the first thousand of a million are the same thousand as those of a thousand. */
export function makePopulation(size: number): Population {
  const chance = random(42);
  const columns = new Map<string, Column>();
  const arrays = numberFieldNames.map((name) => {
    const values = new Float64Array(size);
    columns.set(name, { kind: numberFields[name], values });
    return [name, values] as const;
  });
  const codes = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const bought = chance.next() < 0.88;
    const customer = withHoles(chance, bought ? someoneWhoBought(chance) : someoneWhoDidNot(chance));
    for (const [name, values] of arrays) values[row] = customer[name];
    const status = chance.next();
    codes[row] = status < 0.7 ? -1 : status < 0.95 ? 0 : status < 0.98 ? 1 : status < 0.99 ? 2 : 3;
  }
  columns.set("relationship-status", { kind: "text", codes, dictionary: statuses });
  return { size, asOf: AS_OF, fields: columns };
}

/** The values of a number column. */
export function numbersOf(population: Population, field: NumberField): Float64Array {
  const column = population.fields.get(field);
  if (!column || !("values" in column)) throw new Error(`no number column ${field}`);
  return column.values;
}

/** The text column with the customers' status in words. */
export function statusOf({ fields }: Population): { codes: Int32Array; dictionary: readonly string[] } {
  const column = fields.get("relationship-status");
  if (!column || !("codes" in column)) throw new Error("no status column");
  return column;
}
