import { decimal } from "../words/decimal.ts";

/** A share as the text of a percent cell, to its last digit: 0.0625 → "6.25%". */
export function percentText(share: number): string {
  return `${decimal(share, 2)}%`;
}

/** The very share such a text was made of; undefined for any other text. */
export function shareInText(text: string): number | undefined {
  const share = Number(`${text.slice(0, -1)}e-2`);
  return Number.isFinite(share) && percentText(share) === text ? share : undefined;
}
