import { activity } from "./activity.ts";
import { businessLine } from "./business-line.ts";
import { categoryShare } from "./category-share.ts";
import { churn } from "./churn.ts";
import type { Dimension } from "./dimension.ts";
import { frequency } from "./frequency.ts";
import { lifecycle } from "./lifecycle.ts";
import { loyalty } from "./loyalty.ts";
import { need } from "./need.ts";
import { preference } from "./preference.ts";
import { purchaseSize } from "./purchase-size.ts";
import { rfm } from "./rfm.ts";
import { rfmEight } from "./rfm-eight.ts";
import { status } from "./status.ts";
import { tier } from "./tier.ts";
import { value } from "./value.ts";

/** Every standard dimension, in the order people read them. */
export const dimensions: readonly Dimension[] = [
  value,
  tier,
  purchaseSize,
  rfm,
  rfmEight,
  frequency,
  loyalty,
  lifecycle,
  status,
  activity,
  churn,
  need,
  businessLine,
  preference,
  categoryShare,
];
