import { type Column, isText } from "../columns.ts";
import type { OrderLines } from "../tables/imported.ts";
import { tenThousandths } from "../tables/reading/exact-money.ts";
import { GroupTally } from "./group-tally.ts";
import { groupsOf } from "./groups.ts";
import { linesByCustomer } from "./lines-by-customer.ts";
import type { Evidence } from "./measure.ts";
import { values } from "./order-dates.ts";

/** What of a seller's assortment every customer bought: customer c's groups are at from[c] … from[c+1]−1, the biggest first. */
export interface Assortment {
  readonly names: readonly string[];
  readonly from: Int32Array;
  readonly group: Int32Array;
  /** Net, above zero: money or else units in ten-thousandths, else lines. */
  readonly amount: Float64Array;
  /** Of each customer. */
  readonly total: Float64Array;
  readonly lines: Int32Array;
  readonly orders: Int32Array;
}

const known = new WeakMap<Evidence, Map<string, Assortment | undefined>>();

/** Lines grouped by the first of the fields that the book says, over the last `window` days; worked out once a run. */
export function assortment(
  evidence: Evidence,
  fields: readonly string[],
  window: number,
): Assortment | undefined {
  const found = known.get(evidence) ?? new Map<string, Assortment | undefined>();
  known.set(evidence, found);
  const field = fields.find((id) => saysWords(evidence.lines?.fields.get(id)));
  if (field === undefined) return undefined;
  const key = `${field} ${window}`;
  if (!found.has(key)) found.set(key, groupLines(evidence, field, window));
  return found.get(key);
}

function groupLines(
  { orders, lines, customers, asOf }: Evidence,
  field: string,
  window: number,
): Assortment | undefined {
  const column = lines?.fields.get(field);
  if (!orders || !lines || !column || !isText(column)) return undefined;
  const { names, of } = groupsOf(column);
  const bought = linesByCustomer(orders, lines, customers.size, asOf, window);
  const weight = weights(lines);
  const tally = new GroupTally(names);
  const from = new Int32Array(customers.size + 1);
  const group = new Int32Array(bought.lines.length);
  const amount = new Float64Array(bought.lines.length);
  const total = new Float64Array(customers.size);
  const lineCount = new Int32Array(customers.size);
  const orderCount = new Int32Array(customers.size);
  const orderMet = new Uint8Array(orders.size);
  let kept = 0;
  for (let customer = 0; customer < customers.size; customer++) {
    tally.begin(customer);
    for (let at = bought.from[customer] as number; at < (bought.from[customer + 1] as number); at++) {
      const line = bought.lines[at] as number;
      const worth = weight[line] as number;
      if ((of[line] as number) < 0 || Number.isNaN(worth)) continue;
      const order = lines.order[line] as number;
      tally.add(of[line] as number, worth, Math.floor(orders.day[order] as number));
      if (lines.counted[line] !== 1 || !(worth > 0)) continue;
      lineCount[customer] = (lineCount[customer] as number) + 1;
      if (orderMet[order] === 0) orderCount[customer] = (orderCount[customer] as number) + 1;
      orderMet[order] = 1;
    }
    for (const one of tally.ranking()) {
      group[kept] = one;
      amount[kept++] = tally.sum(one);
      total[customer] = (total[customer] as number) + tally.sum(one);
    }
    from[customer + 1] = kept;
  }
  return { names, from, group, amount, total, lines: lineCount, orders: orderCount };
}

function saysWords(column: Column | undefined): boolean {
  return column !== undefined && isText(column) && column.dictionary.length > 0;
}

/** Money where lines have it, else units, in ten-thousandths; else one a line. */
function weights({ fields, size }: OrderLines): Float64Array {
  const worth = values(fields.get("amount") ?? fields.get("quantity"));
  return worth?.map(tenThousandths) ?? new Float64Array(size).fill(1);
}
