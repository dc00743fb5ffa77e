import { computed, effect, signal } from "@preact/signals";
import type { SortKey } from "../data/engine.ts";
import { keptRows } from "./filters.ts";
import { language } from "./looks.ts";
import { engine, picture } from "./opening.ts";

/** How the customer list is sorted. */
export const sorting = signal<{ readonly by: SortKey; readonly descending: boolean }>({
  by: "spend",
  descending: true,
});

/** A first click sorts numbers from the top and names from A; a second turns it round. */
export function sortBy(by: SortKey): void {
  const { by: before, descending } = sorting.value;
  sorting.value = { by, descending: before === by ? !descending : by !== "name" };
}

/** All rows, smallest first, as the engine sorted them; undefined while it does. */
const ascending = signal<Uint32Array | undefined>(undefined);

effect(() => {
  const shown = picture.value;
  const { by } = sorting.value;
  const spoken = language.value;
  ascending.value = undefined;
  if (!shown) return;
  let wanted = true;
  engine.value?.order(by, spoken).then(
    (order) => {
      if (wanted) ascending.value = order;
    },
    () => {
      // The engine was stopped: another picture comes with another one.
    },
  );
  return () => {
    wanted = false;
  };
});

const ordered = computed(() => {
  const { by, descending } = sorting.value;
  const rows = ascending.value;
  if (!rows || !descending) return rows;
  const values = by === "name" ? undefined : picture.value?.numbers[by];
  const known = values ? rows.length - values.filter(Number.isNaN).length : rows.length;
  const turned = rows.slice();
  turned.subarray(0, known).reverse();
  return turned;
});

/** The rows of the list, filtered and sorted; undefined while the engine sorts. */
export const listed = computed(() => ordered.value && keptRows(ordered.value));
