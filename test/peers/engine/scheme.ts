import type { Scheme } from "../../../core/index.ts";
import { profileMeasures } from "./profile-measures.ts";
import { profileQuestions } from "./profile-questions.ts";
import { purchaseMeasures } from "./purchase-measures.ts";
import { purchaseQuestions } from "./purchase-questions.ts";
import { relationshipQuestions } from "./relationship-questions.ts";
import { scoreMeasures } from "./score-measures.ts";

/** The 20 dimensions of the work: every condition is a sentence. */
export const scheme: Scheme = {
  id: "bench",
  name: { en: "Bench", zh: "Bench" },
  dimensions: [...purchaseQuestions, ...profileQuestions, ...relationshipQuestions],
  settings: new Map(),
  measures: [...purchaseMeasures, ...scoreMeasures, ...profileMeasures],
};
