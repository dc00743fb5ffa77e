import type { NeedType } from "../entities/need-words.ts";
import { assortment } from "./assortment.ts";
import { LINE_FIELDS } from "./business-lines.ts";
import type { Evidence } from "./measure.ts";
import { YEAR } from "./order-totals.ts";

/** Whether a customer's behaviour speaks for a type; what is missing does not speak. */
export type Behaviour = (row: number) => boolean;

/** D-14, behaviour: for each type what the book can say. */
export function needsShown(evidence: Evidence): ReadonlyMap<NeedType, Behaviour> {
  const shown = [
    ["function", asksMuch(evidence)],
    ["price", buysCheap(evidence)],
    ["service", callsMuch(evidence)],
    ["brand", staysLoyal(evidence)],
  ] as const;
  return new Map(shown.flatMap(([type, speaks]) => (speaks ? [[type, speaks] as const] : [])));
}

function asksMuch(evidence: Evidence): Behaviour | undefined {
  const enquiries = evidence.measure("technical-enquiries");
  const least = evidence.setting("technical-enquiries-from");
  return enquiries && ((row) => (enquiries[row] as number) >= least);
}

/** Where nearly all have the same discount, a high one must still be above the low line. */
function buysCheap(evidence: Evidence): Behaviour | undefined {
  const share = evidence.measure("discounted-orders");
  const mean = evidence.measure("mean-discount");
  const often = evidence.setting("discounted-orders-from");
  const high = evidence.setting("high-discount");
  const low = evidence.setting("low-discount");
  if (!share || !mean) return undefined;
  return (row) => {
    const discount = mean[row] as number;
    return (share[row] as number) >= often || (discount > low && discount >= high);
  };
}

function callsMuch(evidence: Evidence): Behaviour | undefined {
  const tickets = evidence.measure("tickets");
  const perOrder = evidence.measure("tickets-per-order");
  const least = evidence.setting("tickets-from");
  const many = evidence.setting("many-tickets");
  if (!tickets || !perOrder) return undefined;
  return (row) => (tickets[row] as number) >= least && (perOrder[row] as number) >= many;
}

/** Long with us, in one line of several on sale, and not for the discount. */
function staysLoyal(evidence: Evidence): Behaviour | undefined {
  const tenure = evidence.measure("tenure");
  const share = evidence.measure("business-line-share");
  const mean = evidence.measure("mean-discount");
  const onSale = assortment(evidence, LINE_FIELDS, YEAR)?.names.length ?? 0;
  const years = evidence.setting("long-tenure");
  const one = evidence.setting("one-line-from");
  const low = evidence.setting("low-discount");
  if (!tenure || !share || !mean || onSale < 2) return undefined;
  return (row) =>
    (tenure[row] as number) >= years && (share[row] as number) >= one && (mean[row] as number) <= low;
}
