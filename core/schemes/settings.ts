import type { Setting } from "./setting.ts";
import { activitySettings } from "./settings/activity.ts";
import { businessLineSettings } from "./settings/business-line.ts";
import { churnSettings } from "./settings/churn.ts";
import { frequencySettings } from "./settings/frequency.ts";
import { loyaltySettings } from "./settings/loyalty.ts";
import { needSettings } from "./settings/need.ts";
import { preferenceSettings } from "./settings/preference.ts";
import { purchaseSizeSettings } from "./settings/purchase-size.ts";
import { rfmEightSettings } from "./settings/rfm-eight.ts";
import { runSettings } from "./settings/run.ts";
import { scoreCardSettings } from "./settings/score-card.ts";
import { valueSettings } from "./settings/value.ts";

/** Every setting a rule may name, in the order the Settings tab lists them. */
export const settings: readonly Setting[] = [
  ...runSettings,
  ...valueSettings,
  ...scoreCardSettings,
  ...purchaseSizeSettings,
  ...frequencySettings,
  ...rfmEightSettings,
  ...activitySettings,
  ...loyaltySettings,
  ...churnSettings,
  ...needSettings,
  ...businessLineSettings,
  ...preferenceSettings,
];
