import { industryToldBy, recognisedIndustry } from "./industry.ts";
import { activeQuarters, loyaltyScore } from "./loyalty-score.ts";
import type { Measure } from "./measure.ts";
import { natureToldBy, recognisedNature } from "./nature.ts";
import { daysSinceLastOrder, firstOrder, lastOrder, tenure } from "./order-dates.ts";
import {
  hasOrdered,
  orders,
  orders12m,
  ordersPerYear,
  ordersTotal,
  spend,
  spend12m,
  spendTotal,
} from "./order-totals.ts";
import { expectedGap, gapRatio, ownGap, purchaseDays } from "./purchase-rhythm.ts";
import { contractRunning, relationshipEnded } from "./relationship.ts";
import { fmScore, frequencyScore, monetaryScore, recencyScore, spendRank } from "./rfm-scores.ts";

/** Every measure a rule may name, in the order screens list them. */
export const measures: readonly Measure[] = [
  lastOrder,
  firstOrder,
  daysSinceLastOrder,
  tenure,
  orders,
  orders12m,
  ordersTotal,
  ordersPerYear,
  spend,
  spend12m,
  spendTotal,
  spendRank,
  hasOrdered,
  recencyScore,
  frequencyScore,
  monetaryScore,
  fmScore,
  purchaseDays,
  ownGap,
  expectedGap,
  gapRatio,
  activeQuarters,
  loyaltyScore,
  contractRunning,
  relationshipEnded,
  recognisedNature,
  natureToldBy,
  recognisedIndustry,
  industryToldBy,
];
