import type { Setting } from "./setting.ts";
import { activitySettings } from "./settings/activity.ts";
import { churnSettings } from "./settings/churn.ts";
import { creditSettings } from "./settings/credit.ts";
import { frequencySettings } from "./settings/frequency.ts";
import { loyaltySettings } from "./settings/loyalty.ts";
import { paymentSettings } from "./settings/payment.ts";
import { renewalSettings } from "./settings/renewal.ts";
import { rfmEightSettings } from "./settings/rfm-eight.ts";
import { runSettings } from "./settings/run.ts";
import { satisfactionSettings } from "./settings/satisfaction.ts";
import { stageSettings } from "./settings/stage.ts";
import { termSpendSettings } from "./settings/term-spend.ts";
import { valueSettings } from "./settings/value.ts";
import { warningSignSettings } from "./settings/warning-signs.ts";

/** Every setting a rule may name, in the order the Settings tab lists them. */
export const settings: readonly Setting[] = [
  ...runSettings,
  ...valueSettings,
  ...frequencySettings,
  ...rfmEightSettings,
  ...activitySettings,
  ...loyaltySettings,
  ...churnSettings,
  ...warningSignSettings,
  ...stageSettings,
  ...termSpendSettings,
  ...renewalSettings,
  ...paymentSettings,
  ...satisfactionSettings,
  ...creditSettings,
];
