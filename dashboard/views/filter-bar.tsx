import type { Picture } from "../data/picture.ts";
import {
  chosen,
  clearFilters,
  GRID,
  isFiltered,
  kept,
  search,
  searchText,
  TAGS,
  toggle,
} from "../state/filters.ts";
import { whole } from "../state/format.ts";
import { say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import { scoresOf } from "../state/rfm-grid.ts";
import { chartWords } from "../words/charts.ts";
import { overviewWords } from "../words/overview.ts";
import { pageWords } from "../words/page.ts";
import { Icon } from "./icon.tsx";

/** Always in sight: how many customers every number is about, and the choices that made it so. */
export function FilterBar() {
  const shown = picture.value;
  if (!shown) return null;
  const count = { kept: whole(kept().count), all: whole(shown.size) };
  return (
    <section
      class={isFiltered.value ? "filter-bar on" : "filter-bar"}
      aria-label={say(overviewWords.filters)}
    >
      <p class="n-of-m">
        {isFiltered.value ? say(overviewWords.nOfM, count) : say(overviewWords.allOf, count)}
      </p>
      {isFiltered.value ? (
        <>
          <ul class="chips">
            {[...chosen.value].flatMap(([view, groups]) =>
              [...groups].map((group) => (
                <Chip
                  key={`${view} ${group}`}
                  {...chipWords(shown, view, group)}
                  onRemove={() => toggle(view, group)}
                />
              )),
            )}
            {searchText.value.trim() !== "" && (
              <Chip
                of={say(overviewWords.customers)}
                what={say(overviewWords.searchChip, { text: searchText.value.trim() })}
                onRemove={() => search("")}
              />
            )}
          </ul>
          <button type="button" class="text-button" onClick={clearFilters}>
            {say(overviewWords.clearAll)} <kbd>{say(overviewWords.clearHint)}</kbd>
          </button>
        </>
      ) : (
        <p class="hint">{say(overviewWords.filterHint)}</p>
      )}
    </section>
  );
}

interface ChipProps {
  readonly of: string;
  readonly what: string;
  readonly onRemove: () => void;
}

function Chip({ of, what, onRemove }: ChipProps) {
  return (
    <li>
      <button type="button" class="chip" onClick={onRemove}>
        <span class="unseen">{say(overviewWords.removeFilter)}</span>
        <span class="chip-of">{of}</span>
        <span>{what}</span>
        <Icon name="close" />
      </button>
    </li>
  );
}

function chipWords({ dimensions, tags }: Picture, view: string, group: number): { of: string; what: string } {
  if (view === GRID) {
    const { recency, fm } = scoresOf(group);
    return { of: say(chartWords.gridName), what: say(chartWords.cell, { r: recency, fm }) };
  }
  if (view === TAGS)
    return { of: say(chartWords.tagsTitle), what: say(tags.words[group] ?? { en: "", zh: "" }) };
  const dimension = dimensions.find((each) => each.dimension.id === view)?.dimension;
  const segment = dimension?.segments[group];
  return {
    of: dimension ? say(dimension.name) : view,
    what: segment ? say(segment.name) : say(pageWords.notEnough),
  };
}
