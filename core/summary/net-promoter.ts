/** Answers 0–10 to "would you recommend us?", counted (D-22). */
export interface NetPromoter {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** Share of promoters less share of detractors, −100…100; NaN without answers. */
  readonly score: number;
  /** Half the width of its 95% confidence interval, in the same points. */
  readonly margin: number;
}

/** Two-sided 95% of the normal distribution. */
const Z95 = 1.96;

/** The net promoter score of answers that lie on the scale; missing ones are left out. */
export function netPromoter(answers: ArrayLike<number>): NetPromoter {
  let promoters = 0;
  let passives = 0;
  let detractors = 0;
  for (let at = 0; at < answers.length; at++) {
    const answer = answers[at] ?? Number.NaN;
    if (!(answer >= 0 && answer <= 10)) continue;
    if (answer >= 9) promoters++;
    else if (answer > 6) passives++;
    else detractors++;
  }
  const count = promoters + passives + detractors;
  const [p, d] = [promoters / count, detractors / count];
  const variance = Math.max(0, p + d - (p - d) ** 2);
  return {
    promoters,
    passives,
    detractors,
    score: 100 * (p - d),
    margin: 100 * Z95 * Math.sqrt(variance / count),
  };
}
