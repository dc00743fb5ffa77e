import { chosen, TAGS, tagCounts, toggle } from "../state/filters.ts";
import { whole } from "../state/format.ts";
import { say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import { chartWords } from "../words/charts.ts";

/** Beyond so many a wall of tags helps nobody. */
const MOST = 60;

/** Every tag with how many customers have it. Click one to keep only those. */
export function TagPanel() {
  const words = picture.value?.tags.words ?? [];
  const counts = tagCounts();
  const mine = chosen.value.get(TAGS);
  const shown = words
    .map((name, tag) => ({ name, tag, count: counts[tag] ?? 0 }))
    .filter(({ tag, count }) => count > 0 || mine?.has(tag))
    .sort((a, b) => b.count - a.count || a.tag - b.tag);
  if (shown.length === 0) return null;
  return (
    <section class="panel tags" aria-labelledby="tags">
      <header class="panel-head">
        <h3 id="tags">{say(chartWords.tagsTitle)}</h3>
      </header>
      <ul class="tag-list">
        {shown.slice(0, MOST).map(({ name, tag, count }) => (
          <li key={tag}>
            <button
              type="button"
              class="tag-button"
              aria-pressed={mine?.has(tag) ?? false}
              onClick={() => toggle(TAGS, tag)}
            >
              {say(name)} <span class="count">{whole(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length > MOST && (
        <p class="quiet small">{say(chartWords.moreTags, { n: whole(shown.length - MOST) })}</p>
      )}
    </section>
  );
}
