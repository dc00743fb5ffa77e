import type { Contract, Contracts } from "../measures/contracts.ts";

/** Of the contracts that ended in a period, how many were renewed (D-13). */
export interface RenewalRate {
  /** Contracts whose own end lies in the period. */
  readonly due: number;
  readonly renewed: number;
  /** Neither renewed nor beyond the grace days yet. */
  readonly pending: number;
  /** renewed ÷ due; NaN where none was due. */
  readonly lowest: number;
  /** (renewed + pending) ÷ due. */
  readonly highest: number;
}

export interface Period {
  /** First and last civil day. */
  readonly from: number;
  readonly to: number;
}

/** Counts contracts by their own end, so that an early renewal counts in the period it was due in. */
export function renewalRate(
  contracts: Contracts,
  customers: number,
  { from, to }: Period,
  { asOf, grace }: { readonly asOf: number; readonly grace: number },
): RenewalRate {
  const counts = { due: 0, renewed: 0, pending: 0 };
  for (let row = 0; row < customers; row++) {
    const all = contracts(row);
    for (const one of all) {
      if (!(one.end >= from && one.end <= to)) continue;
      counts.due++;
      // One given up before it began renews nothing.
      const others = all.filter(({ start, over }) => !(over && start > asOf));
      const renewedItself = one.renewsItself && one.end < asOf;
      if (one.followed || renewedItself || others.some((next) => follows(next, one, grace))) counts.renewed++;
      else if (!one.terminated && one.end + grace >= asOf) counts.pending++;
    }
  }
  const { due, renewed, pending } = counts;
  return { ...counts, lowest: renewed / due, highest: (renewed + pending) / due };
}

/** Another contract for the same product that begins later, in time, and lasts longer. */
function follows(next: Contract, one: Contract, grace: number): boolean {
  const begins = next.start > one.start && next.start <= one.end + grace;
  return next.product === one.product && begins && !(next.end <= one.end);
}
