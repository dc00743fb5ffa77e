import { activity } from "./activity.ts";
import { businessLine } from "./business-line.ts";
import { businessType } from "./business-type.ts";
import { categoryShare } from "./category-share.ts";
import { churn } from "./churn.ts";
import { companySize } from "./company-size.ts";
import { credit } from "./credit.ts";
import type { Dimension } from "./dimension.ts";
import { frequency } from "./frequency.ts";
import { geography } from "./geography.ts";
import { industry } from "./industry.ts";
import { industryGroup } from "./industry-group.ts";
import { lifecycle } from "./lifecycle.ts";
import { loyalty } from "./loyalty.ts";
import { loyaltyState } from "./loyalty-state.ts";
import { nature } from "./nature.ts";
import { need } from "./need.ts";
import { payment } from "./payment.ts";
import { preference } from "./preference.ts";
import { purchaseSize } from "./purchase-size.ts";
import { region } from "./region.ts";
import { renewal } from "./renewal.ts";
import { rfm } from "./rfm.ts";
import { rfmEight } from "./rfm-eight.ts";
import { satisfaction } from "./satisfaction.ts";
import { spendInTerm } from "./spend-in-term.ts";
import { stage } from "./stage.ts";
import { status } from "./status.ts";
import { tier } from "./tier.ts";
import { value } from "./value.ts";

/** Every standard dimension, in the order people read them. */
export const dimensions: readonly Dimension[] = [
  value,
  tier,
  purchaseSize,
  spendInTerm,
  rfm,
  rfmEight,
  frequency,
  lifecycle,
  stage,
  status,
  activity,
  loyalty,
  loyaltyState,
  churn,
  satisfaction,
  renewal,
  payment,
  credit,
  need,
  preference,
  categoryShare,
  businessLine,
  companySize,
  nature,
  businessType,
  industry,
  industryGroup,
  region,
  geography,
];
