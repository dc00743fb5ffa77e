import { activity } from "./activity.ts";
import { churn } from "./churn.ts";
import type { Dimension } from "./dimension.ts";
import { frequency } from "./frequency.ts";
import { industry } from "./industry.ts";
import { industryGroup } from "./industry-group.ts";
import { lifecycle } from "./lifecycle.ts";
import { loyalty } from "./loyalty.ts";
import { nature } from "./nature.ts";
import { rfm } from "./rfm.ts";
import { rfmEight } from "./rfm-eight.ts";
import { status } from "./status.ts";
import { tier } from "./tier.ts";
import { value } from "./value.ts";

/** Every standard dimension, in the order people read them. */
export const dimensions: readonly Dimension[] = [
  value,
  tier,
  rfm,
  rfmEight,
  frequency,
  loyalty,
  lifecycle,
  status,
  activity,
  churn,
  nature,
  industry,
  industryGroup,
];
