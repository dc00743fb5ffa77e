import { answers, code, rfmGrid } from "./answers.ts";
import type { Contestant } from "./contestant.ts";
import { fifths, quantileOf, rounded, sortedWhole } from "./floor-lines.ts";
import { numbersOf, type Population, statusOf } from "./population.ts";

const grid = Int8Array.from(rfmGrid.flat(), (segment) => code("rfm", segment));

/**
 * The least work a program in this language can do: the ten questions written out by hand over typed arrays, knowing
 * everything about these columns beforehand. Nobody could use it; it shows what rules from sentences cost.
 */
export const floor: Contestant = (population) => {
  let result = emptyLabels(population.size);
  return {
    classify: () => {
      result = emptyLabels(population.size);
      classify(population, result);
    },
    labels: () => result,
  };
};

const emptyLabels = (size: number) => new Map([...answers.keys()].map((id) => [id, new Int8Array(size)]));

function classify(population: Population, labels: ReadonlyMap<string, Int8Array>): void {
  const { size, asOf } = population;
  const first = numbersOf(population, "first-order");
  const last = numbersOf(population, "last-order");
  const totals = numbersOf(population, "orders-total");
  const orders = numbersOf(population, "orders-12m");
  const spent = numbersOf(population, "spend-12m");
  const contracts = numbersOf(population, "contract-end");
  const status = statusOf(population);
  const left = status.dictionary.map((word) => word === "已流失" || word === "lost");
  const of = (id: string) => labels.get(id) as Int8Array;
  const [value, frequency, rfm, eight, relation] = ["value", "frequency", "rfm", "rfm-eight", "status"].map(
    of,
  ) as [Int8Array, Int8Array, Int8Array, Int8Array, Int8Array];
  const [lifecycle, activity, tier, churn] = ["lifecycle", "activity", "tier", "churn"].map(of) as [
    Int8Array,
    Int8Array,
    Int8Array,
    Int8Array,
  ];
  // Tenure, spend and feedback are worth 55 of the 60 points a loyalty score needs.
  of("loyalty").fill(-1);

  const bought = new Int8Array(size);
  const days = new Float64Array(size);
  const counts = new Float64Array(size);
  const money = new Float64Array(size);
  const otherSpenders: number[] = [];
  let [scoredDays, scoredCounts, scoredMoney, positive] = [0, 0, 0, 0];
  let [highestDays, highestCount] = [0, 0];
  for (let row = 0; row < size; row++) {
    const total = totals[row] as number;
    const since = asOf - (last[row] as number);
    const count = orders[row] as number;
    const ordered =
      total > 0 || (Number.isNaN(total) && (count > 0 || since >= 0)) ? 1 : total === 0 ? 0 : -1;
    bought[row] = ordered;
    if (ordered !== 1) {
      if ((spent[row] as number) > 0) otherSpenders.push(spent[row] as number);
      continue;
    }
    if (!Number.isNaN(since)) {
      days[scoredDays++] = since;
      if (since > highestDays) highestDays = since;
    }
    if (!Number.isNaN(count)) {
      counts[scoredCounts++] = count;
      if (count > highestCount) highestCount = count;
    }
    let amount = spent[row] as number;
    if (Number.isNaN(amount) && count === 0) amount = 0;
    if (!Number.isNaN(amount)) {
      money[scoredMoney++] = amount;
      if (amount > 0) positive++;
    }
  }
  const sortedDays = sortedWhole(days.subarray(0, scoredDays), 0, highestDays);
  const sortedCounts = sortedWhole(counts.subarray(0, scoredCounts), 0, highestCount);
  const sortedMoney = money.subarray(0, scoredMoney).sort();
  const spenders = merged(sortedMoney.subarray(sortedMoney.length - positive), otherSpenders);
  const [f1, f2, f3, f4] = fifths(sortedCounts);
  const [m1, m2, m3, m4] = fifths(sortedMoney);
  const [r1, r2, r3, r4] = fifths(sortedDays.map((since) => -since).reverse());
  const highLine = rounded(quantileOf(spenders, 0.8));
  const bigSpend = quantileOf(spenders, 0.5);
  const mediumLine = rounded(bigSpend);
  const recentWithin = quantileOf(sortedDays, 0.5);
  const frequentOrders = Math.max(2, Math.ceil(quantileOf(sortedCounts, 0.5)));

  for (let row = 0; row < size; row++) {
    const ordered = bought[row] as number;
    const total = totals[row] as number;
    const count = orders[row] as number;
    const since = asOf - (last[row] as number);
    const tenure = asOf - (first[row] as number);
    let amount = spent[row] as number;
    if (Number.isNaN(amount) && count === 0) amount = 0;
    const hasDays = !Number.isNaN(since);
    const hasCount = !Number.isNaN(count);
    const hasMoney = !Number.isNaN(amount);

    const v = !hasMoney
      ? -1
      : amount > 0 && amount >= highLine
        ? 0
        : amount > 0 && amount >= mediumLine
          ? 1
          : 2;
    value[row] = v;

    const window = Number.isNaN(tenure) ? 365 : Math.min(365, tenure);
    const perYear = ordered === 1 && window > 0 ? count / (window / 365) : Number.NaN;
    const f = tenure < 90 ? 0 : Number.isNaN(perYear) ? -1 : perYear >= 12 ? 1 : perYear >= 4 ? 2 : 3;
    frequency[row] = f;

    if (ordered !== 1) rfm[row] = ordered;
    else if (!hasDays || !hasCount || !hasMoney) rfm[row] = -1;
    else {
      const r = +(-since > r1) + +(-since > r2) + +(-since > r3) + +(-since > r4);
      const fs = +(count > f1) + +(count > f2) + +(count > f3) + +(count > f4);
      const ms = +(amount > m1) + +(amount > m2) + +(amount > m3) + +(amount > m4);
      rfm[row] = grid[r * 5 + ((fs + ms + 1) >> 1)] as number;
    }

    eight[row] =
      !hasDays || !hasCount || !hasMoney
        ? -1
        : (amount >= bigSpend ? 0 : 4) + (since <= recentWithin ? 0 : 2) + (count >= frequentOrders ? 0 : 1);

    const span = tenure - since;
    const purchases = total <= 1 ? total : span > 0 ? total : span === 0 ? 1 : Number.NaN;
    const gaps = purchases - 1;
    const ratio = gaps > 0 ? since / ((gaps * (span / gaps) + 180) / (gaps + 3)) : Number.NaN;
    let c: number;
    if (!Number.isNaN(ratio)) c = ratio > 3 && since >= 60 ? 0 : ratio > 1.5 ? 1 : ratio > 1 ? 2 : 4;
    else if (!hasDays) c = -1;
    else c = since > 180 ? 0 : since > 120 ? 1 : since > 60 ? 2 : purchases === 1 ? 3 : 4;
    churn[row] = c;

    const ended = left[status.codes[row] as number] === true;
    const contract = contracts[row] as number;
    if (ended) relation[row] = 1;
    else if (contract >= asOf) relation[row] = 0;
    else if (ordered === -1 || (ordered === 1 && c === -1)) relation[row] = -1;
    else if (ordered === 1 && c !== 0) relation[row] = 0;
    else relation[row] = ordered === 1 || !Number.isNaN(contract) ? 1 : 2;

    if (ordered !== 1) {
      lifecycle[row] = ordered;
      activity[row] = ordered;
      tier[row] = ordered;
      continue;
    }
    if (c === -1) lifecycle[row] = -1;
    else if (c === 0) lifecycle[row] = 1;
    else if (Number.isNaN(total)) lifecycle[row] = -1;
    else if (total === 1) lifecycle[row] = 2;
    else if (total < 5 || tenure < 365) lifecycle[row] = 4;
    else lifecycle[row] = tenure >= 365 ? 3 : -1;
    activity[row] = !hasDays ? -1 : since < 90 ? 1 : since < 365 ? 2 : 3;
    const yes = +(v === 0) + +(f === 1);
    const open = +(v === -1) + +(f === -1) + 1;
    tier[row] = yes >= 2 ? 1 : yes + open >= 2 ? -1 : 2;
  }
}

/** Those known to have bought and the few others, ascending. */
function merged(sorted: Float64Array, others: readonly number[]): Float64Array {
  if (others.length === 0) return sorted;
  const all = new Float64Array(sorted.length + others.length);
  all.set(sorted);
  all.set(others, sorted.length);
  return all.sort();
}
