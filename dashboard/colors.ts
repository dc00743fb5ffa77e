import type { Tone } from "#core";
import { isDark } from "./state/looks.ts";

/** A colour of the theme in force, for pictures drawn on a canvas. */
export function themeColor(name: `tone-${Tone}` | "track"): string {
  isDark();
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}
