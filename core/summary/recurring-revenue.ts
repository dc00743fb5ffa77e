import { numbersOf } from "../columns.ts";
import { type Contracts, hasEnded } from "../measures/contracts.ts";

/** What became of the yearly revenue a period began with (D-13). Currency units in 365 days; shares of `start`. */
export interface RecurringRevenue {
  readonly start: number;
  /** Revenue of customers who brought none at the end. */
  readonly churn: number;
  /** What the others brought less. */
  readonly contraction: number;
  /** What they brought more. */
  readonly expansion: number;
  /** Gross revenue retention: never above 1; NaN where nothing was there to retain. */
  readonly gross: number;
  /** Net revenue retention. */
  readonly net: number;
  /** Customers left out because the revenue of one end of the period is not known. */
  readonly unknown: number;
}

/** By yearly revenue at both ends of the period, one a customer: 0 for none, NaN for not known. New customers stay out. */
export function recurringRevenue(atStart: ArrayLike<number>, atEnd: ArrayLike<number>): RecurringRevenue {
  const cents = { start: 0, churn: 0, contraction: 0, expansion: 0 };
  let unknown = 0;
  for (let row = 0; row < atStart.length; row++) {
    const before = Math.round((atStart[row] ?? Number.NaN) * 100);
    const after = Math.round((atEnd[row] ?? Number.NaN) * 100);
    if (Number.isNaN(before) || (before > 0 && Number.isNaN(after))) unknown++;
    else if (before > 0) {
      cents.start += before;
      if (after <= 0) cents.churn += before;
      else if (after < before) cents.contraction += before - after;
      else cents.expansion += after - before;
    }
  }
  const { start, churn, contraction, expansion } = cents;
  const kept = start - churn - contraction;
  return {
    start: start / 100,
    churn: churn / 100,
    contraction: contraction / 100,
    expansion: expansion / 100,
    gross: start > 0 ? kept / start : Number.NaN,
    net: start > 0 ? (kept + expansion) / start : Number.NaN,
    unknown,
  };
}

/** Yearly revenue of the contracts that ran on a day up to the run's date, one a customer; NaN where it is not known. */
export function yearlyRevenueOn(
  day: number,
  contracts: Contracts,
  { customers, asOf }: { readonly customers: number; readonly asOf: number },
): Float64Array {
  return numbersOf(customers, (row) => {
    let cents = 0;
    for (const contract of contracts(row)) {
      const { start, end, over, yearly } = contract;
      if (start > day || hasEnded(contract, day) || (over && day >= asOf)) continue;
      // Over by now, but nobody says since when.
      const isKnown = !(over && Number.isNaN(end));
      cents += isKnown ? Math.round(yearly * 100) : Number.NaN;
    }
    return cents / 100;
  });
}
