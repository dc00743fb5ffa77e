import { lastOrderBulk } from "./bulk-order.ts";
import { complaintRate, complaints12m, openComplaints } from "./complaints.ts";
import { creditScore } from "./credit-score.ts";
import { daysSinceFollowUp, lastFollowUp } from "./follow-ups.ts";
import { activeQuarters, loyaltyScore } from "./loyalty-score.ts";
import type { Measure } from "./measure.ts";
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
import { ownLongGap } from "./own-long-gap.ts";
import { daysOverdue, onTimeShare, paymentsDue, paymentsOnTime } from "./payments.ts";
import { expectedGap, expectedGapBecause, gapRatio, ownGap, purchaseDays } from "./purchase-rhythm.ts";
import { contractRunning, relationshipEnded } from "./relationship.ts";
import {
  contractEnd,
  contractRenewed,
  contractRenewsItself,
  contractTerminated,
  daysPastContractEnd,
  daysToContractEnd,
} from "./renewal.ts";
import { fmScore, frequencyScore, monetaryScore, recencyScore, spendRank } from "./rfm-scores.ts";
import { answerDating, csat, daysSinceAnswer, nps } from "./satisfaction.ts";
import { seasonEnd } from "./season.ts";
import { earlierSpend, recentSpend, spendChange } from "./spend-change.ts";
import { termSpend, termSpendFrom } from "./term-spend.ts";
import { warningSignNames, warningSigns } from "./warning-signs.ts";

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
  ownLongGap,
  expectedGap,
  expectedGapBecause,
  lastOrderBulk,
  seasonEnd,
  gapRatio,
  activeQuarters,
  loyaltyScore,
  contractRunning,
  relationshipEnded,
  contractEnd,
  daysToContractEnd,
  daysPastContractEnd,
  contractRenewed,
  contractTerminated,
  contractRenewsItself,
  termSpend,
  termSpendFrom,
  recentSpend,
  earlierSpend,
  spendChange,
  paymentsDue,
  paymentsOnTime,
  onTimeShare,
  daysOverdue,
  nps,
  csat,
  daysSinceAnswer,
  answerDating,
  complaints12m,
  complaintRate,
  openComplaints,
  lastFollowUp,
  daysSinceFollowUp,
  warningSigns,
  warningSignNames,
  creditScore,
];
