import type { Setting, SettingValue } from "./setting.ts";
import { activitySettings } from "./settings/activity.ts";
import { churnSettings } from "./settings/churn.ts";
import { figureSettings } from "./settings/figures.ts";
import { frequencySettings } from "./settings/frequency.ts";
import { loyaltySettings } from "./settings/loyalty.ts";
import { rfmEightSettings } from "./settings/rfm-eight.ts";
import { runSettings } from "./settings/run.ts";
import { scoreSettings } from "./settings/scores.ts";
import { valueSettings } from "./settings/value.ts";

/** Every setting a rule may name, in the order the Settings tab lists them. */
export const settings: readonly Setting[] = [
  ...runSettings,
  ...figureSettings,
  ...valueSettings,
  ...frequencySettings,
  ...scoreSettings,
  ...rfmEightSettings,
  ...activitySettings,
  ...loyaltySettings,
  ...churnSettings,
];

export const settingOf: ReadonlyMap<string, Setting> = new Map(
  settings.map((setting) => [setting.id, setting]),
);

/** What was set, else a standard that needs no data; undefined where the standard is drawn from them. */
export function plainValue(set: ReadonlyMap<string, SettingValue>, id: string): SettingValue | undefined {
  const standard = settingOf.get(id)?.standard;
  return set.get(id) ?? (typeof standard === "object" ? undefined : standard);
}
