import { isoFromDay } from "../../../core/index.ts";
import type { Chance } from "./chance.ts";

// About 2% of the values of every column are as people leave them: 1.2% empty, 0.8% odd.

export function dirtyNumber(chance: Chance, text: string): string {
  const luck = chance.next();
  if (luck < 0.012) return "";
  if (luck < 0.014) return "N/A";
  if (luck < 0.016) return "未知";
  if (luck < 0.018) return ` ${text} `;
  return luck < 0.02 ? withSigns(text) : text;
}

export function dirtyCount(chance: Chance, text: string): string {
  const luck = chance.next();
  if (luck < 0.012) return "";
  if (luck < 0.014) return "-";
  if (luck < 0.016) return `约${text}`;
  return luck < 0.02 ? ` ${text}` : text;
}

export function dirtyDay(chance: Chance, day: number): string {
  const text = isoFromDay(day);
  const luck = chance.next();
  if (luck < 0.012) return "";
  if (luck < 0.014) return "待定";
  if (luck < 0.016) return `${text.slice(0, 4)}-02-30`;
  return luck < 0.02 ? text.split("-").map(Number).join("/") : text;
}

export function dirtyText(chance: Chance, text: string): string {
  const luck = chance.next();
  if (luck < 0.014) return "";
  return luck < 0.02 ? ` ${text}` : text;
}

/** `1234.50` → `¥1,234.50`. */
function withSigns(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `¥${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}
