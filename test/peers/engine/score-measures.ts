import { ascending } from "../../../core/measures/ascending.ts";
import type { Evidence, Measure } from "../../../core/measures/measure.ts";
import { AS_OF, loyaltyWeights, satisfactionLines } from "../work/lines.ts";
import { benchMeasure, field, known } from "./measures.ts";

/** Scores among the customers with orders, a last order and a recorded spend. */
export const scoreMeasures: readonly Measure[] = [
  ...(["days since last order", "orders placed", "recorded spend"] as const).map((name) =>
    benchMeasure(`scored ${name}`, "number", (evidence) => amongScored(evidence, known(evidence, name))),
  ),
  benchMeasure("recency fifth", "count", (evidence) =>
    fifths(known(evidence, "scored days since last order"), [5, 4, 3, 2, 1]),
  ),
  benchMeasure("frequency fifth", "count", (evidence) =>
    fifths(known(evidence, "scored orders placed"), [1, 2, 3, 4, 5]),
  ),
  benchMeasure("monetary fifth", "count", (evidence) =>
    fifths(known(evidence, "scored recorded spend"), [1, 2, 3, 4, 5]),
  ),
  benchMeasure("FM fifth", "count", (evidence) => {
    const frequency = known(evidence, "frequency fifth");
    const monetary = known(evidence, "monetary fifth");
    const both = new Float64Array(frequency.length);
    for (let row = 0; row < both.length; row++) {
      both[row] = Math.floor(((frequency[row] as number) + (monetary[row] as number) + 1) / 2);
    }
    return both;
  }),
  benchMeasure("bought lately", "yes-no", (evidence) =>
    aboveAverage(known(evidence, "scored days since last order")).map((above) => 1 - above),
  ),
  benchMeasure("orders above average", "yes-no", (evidence) =>
    aboveAverage(known(evidence, "scored orders placed")),
  ),
  benchMeasure("spend above average", "yes-no", (evidence) =>
    aboveAverage(known(evidence, "scored recorded spend")),
  ),
  benchMeasure("loyalty points", "count", (evidence) => {
    const frequency = known(evidence, "frequency fifth");
    const first = field(evidence, "first-order");
    const answers = field(evidence, "nps");
    const products = known(evidence, "products used");
    const weights = loyaltyWeights;
    const points = new Float64Array(first.length);
    for (let row = 0; row < points.length; row++) {
      points[row] =
        weights.frequency * (frequency[row] as number) +
        weights.years * yearsSince(first[row] as number) +
        weights.satisfaction * satisfactionSteps(answers[row] as number) +
        weights.products * Math.min(5, products[row] as number);
    }
    return points;
  }),
];

function amongScored(evidence: Evidence, values: Float64Array): Float64Array {
  const placed = known(evidence, "orders placed");
  const since = known(evidence, "days since last order");
  const spend = known(evidence, "recorded spend");
  const scored = new Float64Array(values.length);
  for (let row = 0; row < scored.length; row++) {
    const isKnown = !Number.isNaN((since[row] as number) + (spend[row] as number));
    scored[row] = isKnown && (placed[row] as number) >= 1 ? (values[row] as number) : Number.NaN;
  }
  return scored;
}

/** Parted by the four values below or at which a fifth, two … lie (inverted distribution function); who exceeds k of them is given fifth k. */
function fifths(scored: Float64Array, given: readonly number[]): Float64Array {
  const order = ascending(scored);
  const [a, b, c, d] = [1, 2, 3, 4].map((k) => order.at(Math.floor((k * order.length + 4) / 5) - 1)) as [
    number,
    number,
    number,
    number,
  ];
  const fifth = new Float64Array(scored.length);
  for (let row = 0; row < fifth.length; row++) {
    const value = scored[row] as number;
    const exceeded = +(value > a) + +(value > b) + +(value > c) + +(value > d);
    fifth[row] = Number.isNaN(value) ? Number.NaN : (given[exceeded] as number);
  }
  return fifth;
}

/** 1 above the mean, 0 not, missing for who is not scored. Summed in hundredths, which are whole. */
function aboveAverage(scored: Float64Array): Float64Array {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < scored.length; row++) {
    const value = scored[row] as number;
    if (Number.isNaN(value)) continue;
    sum += Math.round(value * 100);
    count++;
  }
  const mean = sum / count / 100;
  const above = new Float64Array(scored.length);
  for (let row = 0; row < above.length; row++) {
    const value = scored[row] as number;
    above[row] = Number.isNaN(value) ? Number.NaN : +(value > mean);
  }
  return above;
}

/** Whole years, five at most; none where the first order is not known. */
function yearsSince(first: number): number {
  const years = Math.floor((AS_OF - first) / 365);
  return years > 0 ? Math.min(5, years) : 0;
}

const [passive, promoter] = satisfactionLines;

function satisfactionSteps(answer: number): number {
  if (!(answer >= 0 && answer <= 10)) return 2;
  return answer >= promoter ? 5 : answer >= passive ? 3 : 1;
}
