import type { Evidence, Measure } from "../../../core/measures/measure.ts";
import { AS_OF, loyaltyWeights, satisfactionLines } from "../work/lines.ts";
import { benchMeasure, field } from "./measures.ts";
import { productCounts } from "./profile-measures.ts";
import { type Source, scoredOf } from "./scored.ts";

const FIFTHS = [1, 2, 3, 4, 5];
const NO_AND_YES = [0, 1];

/** Scores among the customers with orders, a last order and a recorded spend. */
export const scoreMeasures: readonly Measure[] = [
  fifthMeasure("recency fifth", "last-order"),
  fifthMeasure("frequency fifth", "orders-total"),
  fifthMeasure("monetary fifth", "spend-total"),
  benchMeasure("FM fifth", "count", (evidence) => {
    const { fifths } = scoredOf(evidence);
    const [frequency, monetary] = [fifths["orders-total"], fifths["spend-total"]];
    const codes = new Int8Array(frequency.length);
    // Half up; two of −1 make −1.
    for (let row = 0; row < codes.length; row++)
      codes[row] = ((frequency[row] as number) + (monetary[row] as number) + 1) >> 1;
    return { codes, numbers: FIFTHS };
  }),
  averageMeasure("bought lately", "last-order"),
  averageMeasure("orders above average", "orders-total"),
  averageMeasure("spend above average", "spend-total"),
  benchMeasure("loyalty points", "count", loyaltyPoints),
];

function fifthMeasure(name: string, source: Source): Measure {
  return benchMeasure(name, "count", (evidence) => ({
    codes: scoredOf(evidence).fifths[source],
    numbers: FIFTHS,
  }));
}

function averageMeasure(name: string, source: Source): Measure {
  return benchMeasure(name, "yes-no", (evidence) => {
    const { isScored, means } = scoredOf(evidence);
    const numbers = field(evidence, source);
    const mean = means[source];
    const codes = new Int8Array(numbers.length);
    for (let row = 0; row < codes.length; row++)
      codes[row] = (1 + +((numbers[row] as number) > mean)) * (isScored[row] as number) - 1;
    return { codes, numbers: NO_AND_YES };
  });
}

/** 1 is scored, 0 is not. */
const ifScored = Float64Array.of(Number.NaN, 1);

/** Loops without conditions: of real customers nobody can foresee what is known. */
function loyaltyPoints(evidence: Evidence) {
  const { isScored, fifths } = scoredOf(evidence);
  const frequency = fifths["orders-total"];
  const first = field(evidence, "first-order");
  const answers = field(evidence, "nps");
  const products = productCounts(evidence).codes;
  const weights = loyaltyWeights;
  return (into: Float64Array, from: number) => {
    for (let k = 0; k < into.length; k++) {
      const row = from + k;
      const points =
        weights.frequency * (1 + (frequency[row] as number)) +
        weights.years * fullYears(AS_OF - (first[row] as number)) +
        weights.satisfaction * satisfactionSteps(answers[row] as number) +
        weights.products * Math.min(5, products[row] as number);
      into[k] = points * (ifScored[isScored[row] as number] as number);
    }
  };
}

/** Five at most; none where the first order is not known. */
function fullYears(days: number): number {
  return +(days >= 365) + +(days >= 730) + +(days >= 1095) + +(days >= 1460) + +(days >= 1825);
}

const [passive, promoter] = satisfactionLines;

/** 1, 3 or 5; 2 for no answer. */
function satisfactionSteps(answer: number): number {
  const isAnswer = +(answer >= 0) & +(answer <= 10);
  return 2 + isAnswer * (2 * (+(answer >= passive) + +(answer >= promoter)) - 1);
}
