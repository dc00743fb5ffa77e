import { effect, signal } from "@preact/signals";
import type { Card } from "../data/engine.ts";
import { listed } from "./list.ts";
import { language } from "./looks.ts";
import { engine, picture } from "./opening.ts";

/** The customer whose card is open: a row of the picture. */
export const openedRow = signal<number | undefined>(undefined);

/** What the engine says about them; undefined while it thinks. */
export const card = signal<Card | undefined>(undefined);

effect(() => {
  const row = openedRow.value;
  const spoken = language.value;
  picture.value;
  card.value = undefined;
  if (row === undefined) return;
  let wanted = true;
  engine.value?.card(row, spoken).then(
    (found) => {
      if (wanted) card.value = found;
    },
    () => {
      // The engine was stopped: its customers are gone from the screen too.
    },
  );
  return () => {
    wanted = false;
  };
});

effect(() => {
  picture.value;
  openedRow.value = undefined;
});

export function closeCard(): void {
  openedRow.value = undefined;
}

/** The customer before or after this one in the list, if there is one. */
export function neighbour(step: 1 | -1): number | undefined {
  const row = openedRow.value;
  if (row === undefined) return undefined;
  const at = listed.value?.indexOf(row) ?? -1;
  return at < 0 ? undefined : listed.value?.[at + step];
}
