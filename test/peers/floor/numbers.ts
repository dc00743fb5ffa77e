import { codeOf } from "../work/labels.ts";
import * as lines from "../work/lines.ts";
import type { Out, Typed } from "./classify.ts";
import { type FloorLines, floorLines } from "./table-lines.ts";
import { productCounts } from "./texts.ts";

const rfmCodes = Uint8Array.from(lines.rfmGrid.flat());
const priorityCodes = Uint8Array.from(lines.priorityGrid.flat());
const [medium, high, top] = lines.spendLines.map((yuan) => yuan * 100) as [number, number, number];
const [monthly, quarterly, halfYearly] = lines.rhythmLines;
const [active, warm, cooling, cold] = lines.activityLines;
const { expired, due30, due90 } = lines.renewalLines;
const [lowLoyal, mediumLoyal, highLoyal] = lines.loyaltyLines;
const weights = lines.loyaltyWeights;

/** Steps of satisfaction and its code, by answer 0 … 10; 11 for none. */
const answerSteps = Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 3, 3, 5, 5, 2);
const answerCodes = Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 0);

/** Industry × size → employees and revenue from which it is small, medium, large. */
const leastEmployees = new Int32Array(16 * 3);
const leastRevenue = new Float64Array(16 * 3).fill(-1);
for (let industry = 0; industry < 16; industry++)
  leastEmployees.set(lines.otherSizeLines.employees, 3 * industry);
for (const [word, { employees, revenue }] of lines.sizeLines) {
  const industry = codeOf("industry_code", word);
  leastEmployees.set(employees, 3 * industry);
  if (revenue) leastRevenue.set(revenue, 3 * industry);
}

/** Everything that numbers say, in one loop. */
export function sayNumbers(table: Typed, out: Out): void {
  const drawn = floorLines(table.last, table.orders, table.spend);
  const counts = productCounts(table.products);
  const products = new Uint8Array(table.spend.length);
  for (let row = 0; row < products.length; row++)
    products[row] = counts[(table.products.codes[row] as number) + 1] as number;
  loop(table, out, drawn, products, dayTables(drawn, table.last));
}

/** Days since the last order → activity, recency fifth, whether it is long ago or above the average. */
function dayTables({ days: cuts, means }: FloorLines, last: Int32Array) {
  let longest = 0;
  for (let row = 0; row < last.length; row++)
    longest = Math.max(longest, lines.AS_OF - (last[row] as number));
  const table = (read: (days: number) => number) =>
    Uint8Array.from({ length: longest + 1 }, (_, days) => read(days));
  return {
    activity: table((days) =>
      days <= active ? 5 : days <= warm ? 4 : days <= cooling ? 3 : days <= cold ? 2 : 1,
    ),
    recency: table((days) => 5 - cuts.filter((cut) => days > cut).length),
    isLate: table((days) => +(days > means.days)),
  };
}

function loop(
  { spend, orders, first, last, contractEnd, answers, complaints, employees, revenue }: Typed,
  out: Out,
  { isScored, orders: orderCuts, spend: spendCuts, means, leastA, leastB }: FloorLines,
  products: Uint8Array,
  byDay: ReturnType<typeof dayTables>,
): void {
  const of = (column: string) => out.get(column) as Uint8Array;
  const valueAbs = of("value_abs");
  const valueAbc = of("value_abc");
  const r = of("r_score");
  const f = of("f_score");
  const m = of("m_score");
  const rfm11 = of("rfm11");
  const rfm8 = of("rfm8");
  const rhythm = of("freq_band");
  const stage = of("lifecycle");
  const loyalty = of("loyalty");
  const churns = of("churn");
  const renewals = of("renewal");
  const sizes = of("size");
  const industry = of("industry_code");
  const pref = of("pref");
  const satisfaction = of("satisfaction");
  const activity = of("activity");
  const complaint = of("complaint");
  const priority = of("priority");
  const [f1, f2, f3, f4] = orderCuts as [number, number, number, number];
  const [m1, m2, m3, m4] = spendCuts as [number, number, number, number];
  const { AS_OF } = lines;
  for (let row = 0; row < spend.length; row++) {
    const amount = spend[row] as number;
    const abc = amount > 0 ? (amount >= leastA ? 1 : amount >= leastB ? 2 : 3) : 0;
    valueAbc[row] = abc;
    valueAbs[row] = Number.isNaN(amount) ? 0 : 1 + +(amount >= medium) + +(amount >= high) + +(amount >= top);
    const lastDay = last[row] as number;
    const hasLast = lastDay >= 0;
    const days = AS_OF - lastDay;
    const placed = orders[row] as number;
    const gaps = placed - 1;
    const firstDay = first[row] as number;
    const span = firstDay >= 0 && hasLast ? lastDay - firstDay : -1;
    const answer = answers[row] as number;
    const known = answer < 0 || answer > 10 ? 11 : answer;
    const used = products[row] as number;
    if (isScored[row] === 1) {
      const recency = byDay.recency[days] as number;
      const frequency = 1 + +(placed > f1) + +(placed > f2) + +(placed > f3) + +(placed > f4);
      const monetary = 1 + +(amount > m1) + +(amount > m2) + +(amount > m3) + +(amount > m4);
      r[row] = recency;
      f[row] = frequency;
      m[row] = monetary;
      rfm11[row] = rfmCodes[5 * recency - 6 + ((frequency + monetary + 1) >> 1)] as number;
      rfm8[row] =
        1 + 4 * +(amount <= means.spend) + 2 * (byDay.isLate[days] as number) + +(placed <= means.orders);
      const years = firstDay >= 0 ? Math.min(5, Math.max(0, ((AS_OF - firstDay) / 365) | 0)) : 0;
      const points =
        weights.frequency * frequency +
        weights.years * years +
        weights.satisfaction * (answerSteps[known] as number) +
        weights.products * Math.min(5, used);
      loyalty[row] = 1 + +(points >= lowLoyal) + +(points >= mediumLoyal) + +(points >= highLoyal);
    }
    let churn = 0;
    if (span >= 0 && gaps > 0) {
      rhythm[row] =
        2 + +(span <= halfYearly * gaps) + +(span <= quarterly * gaps) + +(span <= monthly * gaps);
      const missed = days * gaps;
      churn = 1 + +(2 * missed > 3 * span) + +(missed > 3 * span);
    } else if (placed === 1) rhythm[row] = 1;
    churns[row] = churn;
    stage[row] =
      placed < 1 || !hasLast
        ? 1
        : days > lines.lapsedAfter
          ? 5
          : placed === 1
            ? 2
            : placed >= lines.loyalFrom.orders && span >= lines.loyalFrom.days
              ? 4
              : 3;
    activity[row] = hasLast ? (byDay.activity[days] as number) : 0;
    satisfaction[row] = answerCodes[known] as number;
    pref[row] = used > 3 ? 3 : used > 1 ? 2 : used;
    const left = (contractEnd[row] as number) - AS_OF;
    const renewal =
      left < -AS_OF ? 0 : left < expired ? 1 : left < 0 ? 2 : left <= due30 ? 3 : left <= due90 ? 4 : 5;
    renewals[row] = renewal;
    const staff = employees[row] as number;
    if (staff >= 0) {
      const at = 3 * (industry[row] as number);
      const turnover = revenue[row] as number;
      const reaches = (size: number) =>
        staff >= (leastEmployees[at + size] as number) && turnover >= (leastRevenue[at + size] as number);
      sizes[row] = reaches(2) ? 4 : reaches(1) ? 3 : reaches(0) ? 2 : 1;
    }
    const complained = complaints[row] as number;
    const complaining = complained < 0 ? 0 : complained === 0 ? 1 : complained <= 2 ? 2 : 3;
    complaint[row] = complaining;
    const urgent = +(renewal === 2 || renewal === 3) + +(complaining === 3);
    priority[row] = Math.max(1, (priorityCodes[4 * abc + churn] as number) - urgent);
  }
}
