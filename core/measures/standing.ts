import { type Contract, contractsOf, runs } from "./contracts.ts";
import type { Evidence } from "./measure.ts";
import { oncePerRun } from "./once-per-run.ts";
import { termOn } from "./term-on.ts";

/** How a customer stands with the contract that decides about renewal (D-12). */
export interface Standing {
  /** The last civil day of its term; NaN for an open end. */
  readonly end: number;
  readonly renewed: boolean;
  readonly terminated: boolean;
  readonly renewsItself: boolean;
}

/** One a customer, of the product that needs renewing most urgently; undefined for those without a contract. */
export const standings = oncePerRun(findStandings);

function findStandings(evidence: Evidence): readonly (Standing | undefined)[] | undefined {
  const contracts = contractsOf(evidence);
  if (!contracts) return undefined;
  const today = Math.floor(evidence.asOf);
  const grace = evidence.setting("renewal-grace");
  const urgency = urgencyOn(
    today,
    grace,
    evidence.setting("renewal-notice"),
    evidence.setting("auto-notice"),
  );
  return Array.from({ length: evidence.customers.size }, (_, row) => {
    const all = contracts(row).map((contract) => termOn(contract, today));
    const products = [...new Set(all.map(({ product }) => product))];
    return products
      .map((name) =>
        standing(
          all.filter(({ product }) => product === name),
          today,
          grace,
        ),
      )
      .reduce<Standing | undefined>(
        (most, one) => (most && !isLess(urgency(one), urgency(most)) ? most : one),
        undefined,
      );
  });
}

/** D-12 for one product: the contract that runs, else the latest-ending one, and whether another follows it in time. */
function standing(contracts: readonly Contract[], today: number, grace: number): Standing {
  const current = latest(
    contracts.filter(({ start }) => !(start > today)),
    today,
  );
  const signed = contracts.filter(({ start, over }) => start > today && !over);
  const renewed =
    current !== undefined && (current.followed || signed.some(({ start }) => !(start > current.end + grace)));
  // A contract that begins after a gap follows nothing: it stands for itself.
  const one = (renewed ? current : latest(signed, today)) ?? current ?? latest(contracts, today);
  const { end = Number.NaN, terminated = false, renewsItself = false } = one ?? {};
  return { end, renewed, terminated, renewsItself };
}

/** Of contracts that are alike in everything compared here, either will do: row order cannot matter. */
function latest(contracts: readonly Contract[], today: number): Contract | undefined {
  const open = (end: number) => (Number.isNaN(end) ? Infinity : end);
  const place = (one: Contract) => [
    -Number(runs(one, today) || one.start > today),
    -open(one.end),
    -one.start || 0,
    +one.terminated,
    +one.renewsItself,
    +one.followed,
  ];
  return contracts.reduce<Contract | undefined>(
    (best, one) => (best && !isLess(place(one), place(best)) ? best : one),
    undefined,
  );
}

/**
 * The smaller, the more urgent: what is due or in grace, by days; a self-renewing contract near its end; what needs
 * nothing; an open end; what is over. A product given up or lost hides none that lives.
 */
function urgencyOn(today: number, grace: number, notice: number, autoNotice: number) {
  const rank = ({ end, renewed, terminated, renewsItself }: Standing): [number, number] => {
    const days = end - today;
    if (renewed) return [4, days];
    if (terminated) return [7, -days];
    if (renewsItself) return [days >= 0 && days <= autoNotice ? 1 : 3, days];
    if (Number.isNaN(days)) return [5, 0];
    return days < -grace ? [6, -days] : [days <= notice ? 0 : 2, days];
  };
  return (one: Standing) => [...rank(one), +one.terminated, +one.renewsItself];
}

/** Lexicographic; a missing number comes last. */
function isLess(a: readonly number[], b: readonly number[]): boolean {
  for (let at = 0; at < a.length; at++) {
    const [left = Infinity, right = Infinity] = [a[at], b[at]].map((one) =>
      Number.isNaN(one) ? Infinity : one,
    );
    if (left !== right) return left < right;
  }
  return false;
}
