import { formatValue } from "../words/format.ts";
import type { Language } from "../words/words.ts";
import type { Setting, SettingValue } from "./setting.ts";

/** A setting's value as people read it: a choice by its name, a number with its unit. */
export function tellSetting(
  setting: Setting,
  value: SettingValue,
  language: Language,
  currency: string | undefined,
): string {
  if (setting.kind === "text") return choiceName(setting, value, language);
  return formatValue(setting.kind, value, language, { unit: setting.unit, currency });
}

/** The words of a choice; a text of the user's own as it is. */
export function choiceName(setting: Setting, value: SettingValue, language: Language): string {
  const choices = setting.kind === "text" ? setting.choices : undefined;
  return choices?.find(({ id }) => id === value)?.name[language] ?? String(value);
}
