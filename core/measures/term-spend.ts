import { numbersOf } from "../columns.ts";
import { type Contract, contractsOf, runs } from "./contracts.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { oncePerRun } from "./once-per-run.ts";
import { YEAR } from "./order-totals.ts";
import { spendBetween } from "./spend-between.ts";
import { termOn } from "./term-on.ts";

const needs = {
  en: "a contracts tab with start dates or a column such as “contract start”, and orders with amounts or contract amounts",
  zh: "带开始日期的合同表或“合同开始日期”列，以及带金额的订单表或合同金额",
};

/** D-02: spend from the start of the current contract to its end or the run's date, as of 365 days. */
export const termSpend = measure({
  id: "term-spend",
  name: { en: "yearly spend in the term", zh: "合同期年化消费" },
  kind: "money",
  needs,
  lacks: {
    en: "no contract that has begun, one younger than the shortest term, or neither orders nor a contract amount",
    zh: "没有已开始的合同，或合同未满最短合同期，或既无订单也无合同金额",
  },
  shows: ["term-spend-from"],
  compute: (evidence) => found(evidence)?.spend,
});

/** Said only where it is not the orders: nobody who has a contract but no orders spends nothing. */
export const termSpendFrom = measure({
  id: "term-spend-from",
  name: { en: "taken from", zh: "取自" },
  kind: "text",
  needs,
  values: [{ id: "contract-amount", name: { en: "the contract amount", zh: "合同金额" } }],
  compute(evidence) {
    const amounts = found(evidence)?.byContract;
    return (
      amounts && {
        kind: "text",
        codes: Int32Array.from(amounts, (is) => is - 1),
        dictionary: ["contract-amount"],
      }
    );
  },
});

interface TermSpend {
  readonly spend: Float64Array;
  /** 1 where the contract amount serves. */
  readonly byContract: Uint8Array;
}

const found = oncePerRun(find);

function find(evidence: Evidence): TermSpend | undefined {
  const contracts = contractsOf(evidence);
  if (!contracts) return undefined;
  const { customers, orders, asOf } = evidence;
  const today = Math.floor(asOf);
  const shortest = evidence.setting("shortest-term");
  const terms = Array.from({ length: customers.size }, (_, row) => termOf(contracts(row), today, shortest));
  const from = Float64Array.from(terms, (term) => term?.from ?? Number.NaN);
  const to = Float64Array.from(terms, (term) => term?.to ?? Number.NaN);
  const spent = orders && spendBetween(orders, from, to);
  const counts = evidence.measure("orders-total");
  const byContract = new Uint8Array(customers.size);
  const spend = numbersOf(customers.size, (row) => {
    const days = (to[row] ?? Number.NaN) - (from[row] ?? Number.NaN) + 1;
    if (!(days > 0)) return Number.NaN;
    const bought = spent !== undefined && ((counts?.[row] ?? 0) > 0 || spent[row] !== 0);
    if (bought) return inCents(((spent[row] ?? 0) / days) * YEAR) / 100;
    const yearly = terms[row]?.yearly ?? Number.NaN;
    byContract[row] = Number.isNaN(yearly) ? 0 : 1;
    return Number.isNaN(yearly) && spent ? 0 : yearly;
  });
  return { spend, byContract };
}

interface Term {
  readonly from: number;
  readonly to: number;
  /** Currency units in 365 days by the contracts themselves, NaN where they do not say. */
  readonly yearly: number;
}

/** Of the contracts that run, else of those that have ended, the last to begin that is old enough to judge by. */
function termOf(contracts: readonly Contract[], today: number, shortest: number): Term | undefined {
  const begun = contracts.filter(({ start }) => start <= today).map((contract) => termOn(contract, today));
  const running = begun.filter((contract) => runs(contract, today));
  const candidates = (running.length > 0 ? running : begun).filter(({ start }) => today - start >= shortest);
  if (candidates.length === 0) return undefined;
  const from = Math.max(...candidates.map(({ start }) => start));
  const current = candidates.filter(({ start }) => start === from);
  const end = Math.max(...current.map((one) => (Number.isNaN(one.end) ? Infinity : one.end)));
  const paid = running.length > 0 ? running : current;
  const cents = paid.reduce((sum, { yearly }) => sum + inCents(yearly), 0);
  return { from, to: Math.min(end, today), yearly: cents / 100 };
}

const inCents = (amount: number) => Math.round(amount * 100);
