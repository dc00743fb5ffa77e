import { batch, computed, signal } from "@preact/signals";
import { foldText, rowsContaining } from "../data/packed-text.ts";
import type { Picture } from "../data/picture.ts";
import { overviewWords } from "../words/overview.ts";
import { announce } from "./announce.ts";
import { Crossfilter, type Split, type Tally } from "./crossfilter.ts";
import { whole } from "./format.ts";
import { say } from "./looks.ts";
import { gridCodes } from "./rfm-grid.ts";

/** The grid filters like a dimension; its groups are its 25 cells. */
export const GRID = "rfm-grid";

/** Tags filter like a dimension, but a customer may have several. */
export const TAGS = "tags";
const SEARCH = "search";

/** Every choice in force: dimension id (or the grid) → kept groups. */
export const chosen = signal<ReadonlyMap<string, ReadonlySet<number>>>(new Map());

export const searchText = signal("");

interface Ready {
  readonly views: ReadonlyMap<string, number>;
  readonly crossfilter: Crossfilter;
  /** Each view without any filter. */
  readonly totals: readonly Tally[];
  readonly searchable: Picture["searchable"];
  readonly tags: Picture["tags"];
}

const ready = signal<Ready | undefined>(undefined);

/** Counted up whenever the crossfilter's numbers change in place. */
const turn = signal(0);

/** A new picture starts unfiltered; the same files judged again keep the filters. */
export function countPicture(picture: Picture | undefined, keepFilters = false): void {
  const [choices, text] = [chosen.value, searchText.value];
  batch(() => {
    chosen.value = new Map();
    searchText.value = "";
    ready.value = picture && prepare(picture);
    turn.value++;
    if (!keepFilters) return;
    for (const [view, groups] of choices) choose(view, groups);
    if (text.trim() !== "") search(text);
  });
}

function prepare(picture: Picture): Ready {
  const { dimensions, numbers, searchable, size, tags } = picture;
  const splits: Split[] = dimensions.map(({ dimension, codes }) => ({
    codes,
    groups: dimension.segments.length,
  }));
  splits.push({ codes: gridCodes(numbers, size), groups: 25 });
  const cents = numbers.spend?.map((money) => (Number.isNaN(money) ? 0 : Math.round(money * 100)));
  const views = new Map(
    [...dimensions.map(({ dimension }) => dimension.id), GRID].map((id, view) => [id, view]),
  );
  const crossfilter = new Crossfilter(size, splits, cents);
  const totals = splits.map((_, view) => copyOf(crossfilter.tally(view)));
  return { views, crossfilter, totals, searchable, tags };
}

function copyOf({ counts, cents }: Tally): Tally {
  return { counts: counts.slice(), cents: cents.slice() };
}

/** Keep this group too, or no longer. */
export function toggle(view: string, group: number): void {
  const groups = new Set(chosen.value.get(view));
  if (!groups.delete(group)) groups.add(group);
  choose(view, groups);
}

export function choose(view: string, groups: ReadonlySet<number>): void {
  const all = new Map(chosen.value);
  if (groups.size > 0) all.set(view, groups);
  else all.delete(view);
  if (!ready.value || !keep(ready.value, view, all.get(view))) return;
  batch(() => {
    chosen.value = all;
    turn.value++;
  });
  announceKept();
}

/** Puts a choice in force; false where there is no such view. */
function keep({ crossfilter, views, tags }: Ready, view: string, groups: ReadonlySet<number> | undefined) {
  if (view === TAGS) return crossfilter.keepRows(TAGS, groups && rowsTagged(tags, crossfilter.size, groups));
  const number = views.get(view);
  return number !== undefined && crossfilter.keepGroups(number, groups);
}

/** 1 for every customer with one of the tags. */
function rowsTagged({ from, codes }: Picture["tags"], size: number, wanted: ReadonlySet<number>): Uint8Array {
  const marked = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    for (let at = from[row] as number; at < (from[row + 1] as number); at++) {
      if (wanted.has(codes[at] as number)) marked[row] = 1;
    }
  }
  return marked;
}

export function search(text: string): void {
  const wanted = foldText(text.trim());
  const found = wanted && ready.value ? rowsContaining(ready.value.searchable, wanted) : undefined;
  ready.value?.crossfilter.keepRows(SEARCH, found);
  batch(() => {
    searchText.value = text;
    turn.value++;
  });
  announceKept();
}

export function clearFilters(): void {
  if (!isFiltered.value) return;
  const now = ready.value;
  for (const view of chosen.value.keys()) if (now) keep(now, view, undefined);
  now?.crossfilter.keepRows(SEARCH, undefined);
  batch(() => {
    chosen.value = new Map();
    searchText.value = "";
    turn.value++;
  });
  announceKept();
}

export const isFiltered = computed(() => chosen.value.size > 0 || searchText.value.trim() !== "");

/** Customers and money passing every filter. */
export function kept(): { readonly count: number; readonly money: number } {
  turn.value;
  const tally = ready.value?.crossfilter.kept;
  return { count: tally?.counts[0] ?? 0, money: (tally?.cents[0] ?? 0) / 100 };
}

/** A view's numbers under all filters but its own; index 0 is "not enough data". */
export function tallyOf(view: string): Tally {
  turn.value;
  const { crossfilter, views } = ready.value ?? {};
  return crossfilter?.tally(views?.get(view) ?? -1) ?? NOTHING;
}

/** A view's numbers without any filter. */
export function totalOf(view: string): Tally {
  const { totals, views } = ready.value ?? {};
  return totals?.[views?.get(view) ?? -1] ?? NOTHING;
}

/** Customers and money of one group under all filters, the view's own included. */
export function keptIn(view: string, group: number): { readonly count: number; readonly money: number } {
  const own = chosen.value.get(view);
  if (own && !own.has(group)) return { count: 0, money: 0 };
  const { cents, counts } = tallyOf(view);
  return { count: counts[group + 1] ?? 0, money: (cents[group + 1] ?? 0) / 100 };
}

/** Share of the questions that have an answer, over all customers under all filters; NaN for nobody. */
export function answeredShare(): number {
  const ids = [...(ready.value?.views.keys() ?? [])].filter((id) => id !== GRID);
  const open = ids.reduce((sum, id) => sum + keptIn(id, -1).count, 0);
  return 1 - open / (ids.length * kept().count);
}

/** How many customers have each tag, under all filters but the tags' own. */
export function tagCounts(): Int32Array {
  turn.value;
  const { crossfilter, tags } = ready.value ?? {};
  return crossfilter && tags ? crossfilter.countLists(tags, tags.words.length, TAGS) : new Int32Array(0);
}

const NOTHING: Tally = { counts: new Int32Array(0), cents: new Float64Array(0) };

/** The rows passing every filter, in the given order. */
export function keptRows(order: Uint32Array): Uint32Array {
  turn.value;
  return ready.value?.crossfilter.rowsIn(order) ?? new Uint32Array(0);
}

function announceKept(): void {
  const all = ready.value?.crossfilter.size ?? 0;
  announce(say(overviewWords.announced, { kept: whole(kept().count), all: whole(all) }));
}
