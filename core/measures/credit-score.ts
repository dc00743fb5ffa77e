import { measure } from "./measure.ts";
import { numbers } from "./order-dates.ts";

/** Only what a column of the user's says: never worked out, never fetched (D-35). */
export const creditScore = measure({
  id: "credit-score",
  name: { en: "credit score", zh: "信用分" },
  kind: "number",
  needs: { en: "a column such as “credit score”", zh: "“信用分”这样的列" },
  lacks: { en: "none, or one outside the scale", zh: "没有信用分，或超出量表范围" },
  compute(evidence) {
    const lowest = evidence.setting("lowest-credit-score");
    const highest = evidence.setting("highest-credit-score");
    return numbers(evidence, "credit-score")?.map((score) =>
      score >= lowest && score <= highest ? score : Number.NaN,
    );
  },
});
