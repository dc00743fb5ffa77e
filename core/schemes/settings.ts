import type { Setting } from "./setting.ts";
import { activitySettings } from "./settings/activity.ts";
import { churnSettings } from "./settings/churn.ts";
import { frequencySettings } from "./settings/frequency.ts";
import { loyaltySettings } from "./settings/loyalty.ts";
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
];
