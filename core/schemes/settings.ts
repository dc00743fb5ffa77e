import type { Setting } from "./setting.ts";
import { activitySettings } from "./settings/activity.ts";
import { churnSettings } from "./settings/churn.ts";
import { frequencySettings } from "./settings/frequency.ts";
import { loyaltySettings } from "./settings/loyalty.ts";
import { rfmEightSettings } from "./settings/rfm-eight.ts";
import { runSettings } from "./settings/run.ts";
import { valueSettings } from "./settings/value.ts";
import { natureSettings } from "./settings/who.ts";

/** Every setting a rule may name, in the order the Settings tab lists them. */
export const settings: readonly Setting[] = [
  ...runSettings,
  ...valueSettings,
  ...frequencySettings,
  ...rfmEightSettings,
  ...activitySettings,
  ...loyaltySettings,
  ...churnSettings,
  ...natureSettings,
];
