import type { Operand } from "../evaluate/operand.ts";
import type { Name } from "../rule.ts";
import { textColumn } from "./text-samples.ts";

/** The value in force of a setting; undefined where it is not known yet: then every value is tried. */
export type SettingValue = (id: string) => number | string | undefined;

/** The one value a name has; undefined for everything but a setting that is known. */
export function settledValue({ sort, id }: Name, settingValue: SettingValue): number | string | undefined {
  const value = sort === "setting" ? settingValue(id) : undefined;
  return Number.isNaN(value) ? undefined : value;
}

/** The same as rules meet it, for so many rows; an empty text is missing. */
export function settledOperand(name: Name, settingValue: SettingValue, rows: number): Operand {
  const value = settledValue(name, settingValue);
  if (typeof value !== "string") return value;
  return textColumn(new Array<string | undefined>(rows).fill(value === "" ? undefined : value));
}
