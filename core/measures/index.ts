import { businessLine, businessLineShare, otherBusinessLines } from "./business-lines.ts";
import { categoryAskedFor, shareOfChosenCategory } from "./chosen-category.ts";
import { contribution, contributionRank, revenueShareBefore } from "./contribution.ts";
import { discountedOrders, meanDiscount } from "./discounts.ts";
import { contacts3m, urgentNeed } from "./follow-ups.ts";
import { frequencyRank } from "./frequency-rank.ts";
import { grossProfit, grossProfit12m, grossProfitTotal } from "./gross-profit.ts";
import { interests } from "./interests.ts";
import { activeQuarters, loyaltyScore } from "./loyalty-score.ts";
import type { Measure } from "./measure.ts";
import { leadingNeed, needBehaviour, needLead, needPoints, needPointsByType, needWords } from "./need.ts";
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
import {
  categoriesBought,
  categoryConcentration,
  effectiveCategories,
  statedPreferences,
  topCategory,
  topCategoryShare,
} from "./preference.ts";
import { expectedGap, gapRatio, ownGap, purchaseDays } from "./purchase-rhythm.ts";
import { recentOrders } from "./recent-orders.ts";
import { contractRunning, relationshipEnded } from "./relationship.ts";
import { fmScore, frequencyScore, monetaryScore, recencyScore, spendRank } from "./rfm-scores.ts";
import { technicalEnquiries, tickets, ticketsPerOrder } from "./service-load.ts";
import { statedNeed } from "./stated-need.ts";
import { spend3m, valueGrade, valuePoints } from "./value-points.ts";

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
  grossProfit,
  grossProfit12m,
  grossProfitTotal,
  contribution,
  contributionRank,
  revenueShareBefore,
  spend3m,
  contacts3m,
  urgentNeed,
  valuePoints,
  valueGrade,
  frequencyRank,
  ...recentOrders,
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
  businessLine,
  businessLineShare,
  otherBusinessLines,
  statedPreferences,
  topCategory,
  topCategoryShare,
  categoryConcentration,
  effectiveCategories,
  categoriesBought,
  categoryAskedFor,
  shareOfChosenCategory,
  statedNeed,
  leadingNeed,
  needPoints,
  needLead,
  needWords,
  needBehaviour,
  ...needPointsByType,
  discountedOrders,
  meanDiscount,
  tickets,
  ticketsPerOrder,
  technicalEnquiries,
  interests,
];
