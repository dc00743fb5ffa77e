import { useSignal } from "@preact/signals";
import { Bars } from "../charts/bars.tsx";
import { themeColor } from "../colors.ts";
import type { PictureDimension } from "../data/picture.ts";
import { chosen, toggle } from "../state/filters.ts";
import { percent, shortMoney, whole } from "../state/format.ts";
import { say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import { measuredBy, type SegmentRow, segmentRows } from "../state/segment-rows.ts";
import { chartWords } from "../words/charts.ts";
import { Icon } from "./icon.tsx";
import { SegmentTable } from "./segment-table.tsx";

/** How the customers spread over one dimension. Click a row to keep only that segment everywhere else. */
export function SegmentBars({ dimension }: PictureDimension) {
  const asTable = useSignal(false);
  const failed = useSignal(false);
  const rows = segmentRows(dimension.id, dimension.segments);
  const mine = chosen.value.get(dimension.id);
  const name = say(dimension.name);
  const heading = `dimension-${dimension.id}`;
  return (
    <figure class="panel segments" aria-labelledby={heading}>
      <header class="panel-head">
        <div>
          <h4 id={heading}>{name}</h4>
          <p class="asks">{say(dimension.asks)}</p>
        </div>
        <button
          type="button"
          class="icon-button"
          aria-pressed={asTable.value}
          aria-label={`${say(asTable.value ? chartWords.asChart : chartWords.asTable)} – ${name}`}
          title={say(asTable.value ? chartWords.asChart : chartWords.asTable)}
          onClick={() => {
            asTable.value = !asTable.value;
          }}
        >
          <Icon name={asTable.value ? "bars" : "table"} />
        </button>
      </header>
      {asTable.value ? (
        <SegmentTable caption={name} rows={rows} />
      ) : (
        <div class={mine ? "bars choosing" : "bars"}>
          {rows.map((row, index) => (
            <button
              key={row.group}
              type="button"
              class={row.count === 0 ? "bar-row nobody" : "bar-row"}
              style={{ gridRow: index + 1 }}
              aria-pressed={mine?.has(row.group) ?? false}
              onClick={() => toggle(dimension.id, row.group)}
            >
              <span class="bar-name">{row.name}</span>
              <span class="bar-value">{valueText(row)}</span>
              <span class="bar-share">{percent(row.share)}</span>
            </button>
          ))}
          <Bars
            label={say(chartWords.barsLabel, { dimension: name, items: spoken(rows) })}
            trackColor={themeColor("track")}
            bars={rows.map((row) => ({
              value: row.value,
              outOf: row.of,
              color:
                mine && !mine.has(row.group)
                  ? fade(themeColor(`tone-${row.tone}`))
                  : themeColor(`tone-${row.tone}`),
            }))}
            onFail={() => {
              failed.value = true;
              asTable.value = true;
            }}
          />
        </div>
      )}
      <figcaption>
        {failed.value && <b>{say(chartWords.chartFailed)} </b>}
        {summary(rows)}
      </figcaption>
    </figure>
  );
}

function valueText({ value }: SegmentRow): string {
  return measuredBy.value === "money" ? shortMoney(value, picture.value?.currency) : whole(value);
}

function spoken(rows: readonly SegmentRow[]): string {
  return rows.map((row) => `${row.name} ${valueText(row)}`).join(", ");
}

/** One sentence for the figure; shares of fewer than five customers are not worth a sentence. */
function summary(rows: readonly SegmentRow[]): string {
  const customers = rows.reduce((all, { count }) => all + count, 0);
  if (customers === 0) return say(chartWords.summaryNone);
  if (customers < 5) return say(chartWords.summaryFew, { n: customers });
  const answered = rows.filter(({ group }) => group >= 0);
  const first = answered.reduce((best, row) => (row.value > best.value ? row : best));
  const values = { segment: first.name, share: percent(first.share) };
  return measuredBy.value === "money"
    ? say(chartWords.summaryMoney, values)
    : say(chartWords.summaryCustomers, values);
}

/** The colour at a third of its strength; the build may have shortened #332288 to #328. */
function fade(color: string): string {
  const [, r = "", g = "", b = ""] = /^#(.)(.)(.)$/.exec(color.trim()) ?? [];
  return r === "" ? `${color.trim()}55` : `#${r}${r}${g}${g}${b}${b}55`;
}
