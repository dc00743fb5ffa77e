import { averages } from "./averages.ts";
import { lastOrderBulk } from "./bulk-order.ts";
import { businessLine, businessLineShare, otherBusinessLines } from "./business-lines.ts";
import { recognisedBusinessType } from "./business-type.ts";
import { categoryAskedFor, shareOfChosenCategory } from "./chosen-category.ts";
import { companySizeStandard, companySizeToldBy, recognisedCompanySize } from "./company-size.ts";
import { complaintRate, complaints12m, openComplaints } from "./complaints.ts";
import { contribution, contributionRank, revenueShareBefore } from "./contribution.ts";
import { creditScore } from "./credit-score.ts";
import { discountedOrders, meanDiscount } from "./discounts.ts";
import { contacts3m, urgentNeed } from "./follow-ups.ts";
import { frequencyRank } from "./frequency-rank.ts";
import { grossProfit, grossProfit12m, grossProfitTotal } from "./gross-profit.ts";
import { industryToldBy, recognisedIndustry } from "./industry.ts";
import { interests } from "./interests.ts";
import { daysSinceFollowUp, lastFollowUp } from "./last-follow-up.ts";
import { activeQuarters, feedbackShare, loyaltyScore } from "./loyalty-score.ts";
import type { Measure } from "./measure.ts";
import { averageOrder, monetaryValue } from "./monetary-value.ts";
import { natureToldBy, recognisedNature } from "./nature.ts";
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
import { ownLongGap } from "./own-long-gap.ts";
import { daysOverdue, onTimeShare, paymentsDue, paymentsOnTime } from "./payments.ts";
import {
  categoriesBought,
  categoryConcentration,
  effectiveCategories,
  statedPreferences,
  topCategory,
  topCategoryShare,
} from "./preference.ts";
import { city, province } from "./province-and-city.ts";
import { expectedGap, expectedGapBecause, gapRatio, ownGap, purchaseDays } from "./purchase-rhythm.ts";
import { recentOrders } from "./recent-orders.ts";
import { contractRunning, relationshipEnded } from "./relationship.ts";
import {
  contractEnd,
  contractRenewed,
  contractRenewsItself,
  contractTerminated,
  daysPastContractEnd,
  daysToContractEnd,
} from "./renewal.ts";
import { rfmIndex } from "./rfm-index.ts";
import {
  fiveScores,
  fmScore,
  frequencyScore,
  monetaryScore,
  recencyScore,
  rfmCode,
  spendRank,
} from "./rfm-scores.ts";
import { answerDating, csat, daysSinceAnswer, nps } from "./satisfaction.ts";
import { seasonEnd } from "./season.ts";
import { earlierSpend, recentSpend, spendChange } from "./spend-change.ts";
import { statedNeed } from "./stated-need.ts";
import { technicalEnquiries } from "./technical-enquiries.ts";
import { termSpend, termSpendFrom } from "./term-spend.ts";
import { tickets, ticketsPerOrder } from "./tickets.ts";
import { spend3m, valueGrade, valuePoints } from "./value-points.ts";
import { warningSignNames, warningSigns } from "./warning-signs.ts";
import {
  cityAsWritten,
  countryAsWritten,
  geographyPart,
  placeToldBy,
  recognisedPlace,
  recognisedRegion,
} from "./where.ts";

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
  averageOrder,
  monetaryValue,
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
  rfmCode,
  rfmIndex,
  fiveScores,
  ...averages,
  purchaseDays,
  ownGap,
  ownLongGap,
  expectedGap,
  expectedGapBecause,
  lastOrderBulk,
  seasonEnd,
  gapRatio,
  activeQuarters,
  feedbackShare,
  loyaltyScore,
  contractRunning,
  relationshipEnded,
  recognisedNature,
  natureToldBy,
  recognisedIndustry,
  industryToldBy,
  recognisedBusinessType,
  recognisedCompanySize,
  companySizeStandard,
  companySizeToldBy,
  recognisedPlace,
  placeToldBy,
  recognisedRegion,
  geographyPart,
  cityAsWritten,
  countryAsWritten,
  province,
  city,
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
