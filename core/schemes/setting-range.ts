import type { Kind } from "../cells/cell.ts";
import { formatValue } from "../words/format.ts";
import { both, type Words } from "../words/words.ts";
import type { NumberSetting } from "./setting.ts";

export type Range = readonly [least: number, most: number];

const anything: Range = [-Infinity, Infinity];
/** A hundred years. */
const days: Range = [0, 36_500];

/** What numbers of a kind can be where a setting says nothing else: none of them is ever negative. */
const natural: Partial<Record<Kind, Range>> = {
  percent: [0, 1],
  money: [0, Infinity],
  count: [0, Infinity],
  number: [0, Infinity],
};

/** The smallest and the largest a setting may be. */
export function rangeOf({ kind, unit, between }: NumberSetting): Range {
  return between ?? (unit === "days" ? days : natural[kind]) ?? anything;
}

/** The nearest value the setting may have: what data suggest can be read back from its cell. */
export function within(value: number, setting: NumberSetting): number {
  const [least, most] = rangeOf(setting);
  return Math.min(most, Math.max(least, value));
}

/** "is out of range: write 0% to 100%." */
export function outOfRange(setting: NumberSetting): Words {
  const [least, most] = rangeOf(setting);
  const told = (value: number) => formatValue(setting.kind, value, "en");
  if (most === Infinity) return both(messages.least, { least: told(least) });
  return both(messages.both, { least: told(least), most: told(most) });
}

const messages = {
  least: { en: "is too small. Write {least} or more.", zh: "过小，请填不小于 {least} 的数。" },
  both: { en: "is out of range. Write {least} to {most}.", zh: "超出范围，请填 {least} 到 {most}。" },
} as const;
