import type { Setting, SettingValue } from "./setting.ts";
import { activitySettings } from "./settings/activity.ts";
import { businessLineSettings } from "./settings/business-line.ts";
import { churnSettings } from "./settings/churn.ts";
import { companySizeSettings } from "./settings/company-size.ts";
import { creditSettings } from "./settings/credit.ts";
import { figureSettings } from "./settings/figures.ts";
import { frequencySettings } from "./settings/frequency.ts";
import { loyaltySettings } from "./settings/loyalty.ts";
import { needSettings } from "./settings/need.ts";
import { paymentSettings } from "./settings/payment.ts";
import { preferenceSettings } from "./settings/preference.ts";
import { purchaseSizeSettings } from "./settings/purchase-size.ts";
import { renewalSettings } from "./settings/renewal.ts";
import { rfmEightSettings } from "./settings/rfm-eight.ts";
import { runSettings } from "./settings/run.ts";
import { satisfactionSettings } from "./settings/satisfaction.ts";
import { scoreCardSettings } from "./settings/score-card.ts";
import { scoreSettings } from "./settings/scores.ts";
import { stageSettings } from "./settings/stage.ts";
import { termSpendSettings } from "./settings/term-spend.ts";
import { valueSettings } from "./settings/value.ts";
import { warningSignSettings } from "./settings/warning-signs.ts";
import { whereSettings } from "./settings/where.ts";
import { natureSettings } from "./settings/who.ts";

/** Every setting a rule may name, in the order the Settings tab lists them. */
export const settings: readonly Setting[] = [
  ...runSettings,
  ...figureSettings,
  ...valueSettings,
  ...scoreCardSettings,
  ...purchaseSizeSettings,
  ...frequencySettings,
  ...scoreSettings,
  ...rfmEightSettings,
  ...activitySettings,
  ...loyaltySettings,
  ...churnSettings,
  ...natureSettings,
  ...companySizeSettings,
  ...whereSettings,
  ...warningSignSettings,
  ...stageSettings,
  ...termSpendSettings,
  ...renewalSettings,
  ...paymentSettings,
  ...satisfactionSettings,
  ...creditSettings,
  ...needSettings,
  ...businessLineSettings,
  ...preferenceSettings,
];

export const settingOf: ReadonlyMap<string, Setting> = new Map(
  settings.map((setting) => [setting.id, setting]),
);

/** What was set, else a standard that needs no data; undefined where the standard is drawn from them. */
export function plainValue(set: ReadonlyMap<string, SettingValue>, id: string): SettingValue | undefined {
  const standard = settingOf.get(id)?.standard;
  return set.get(id) ?? (typeof standard === "object" ? undefined : standard);
}
