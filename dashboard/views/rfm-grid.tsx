import { chosen, GRID, tallyOf, toggle, totalOf } from "../state/filters.ts";
import { percent, shortMoney, whole } from "../state/format.ts";
import { say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import { gridCell, SCORES } from "../state/rfm-grid.ts";
import { chartWords } from "../words/charts.ts";

const BEST_FIRST = [...SCORES].reverse();

/** Shares at which a cell turns one step darker, of the fullest cell. */
const STEPS = [0.04, 0.15, 0.35, 0.6, 0.85];

/** Recency against frequency and money: 25 cells, each a filter. */
export function RfmGrid() {
  const { counts, cents } = tallyOf(GRID);
  const scored = counts.reduce((all, count, place) => (place > 0 ? all + count : all), 0);
  const anybody = totalOf(GRID).counts.some((count, place) => place > 0 && count > 0);
  const fullest = Math.max(1, ...counts.slice(1));
  const mine = chosen.value.get(GRID);
  const unscored = totalOf(GRID).counts[0] ?? 0;
  return (
    <figure class="panel grid-panel" aria-labelledby="rfm-grid">
      <header class="panel-head">
        <div>
          <h4 id="rfm-grid">{say(chartWords.gridTitle)}</h4>
          <p class="asks">{say(chartWords.gridScores)}</p>
        </div>
      </header>
      {!anybody ? (
        <p class="quiet">{say(chartWords.gridMissing)}</p>
      ) : (
        <div class="rfm-frame">
          <table class={mine ? "rfm choosing" : "rfm"}>
            <caption class="unseen">{say(chartWords.gridTitle)}</caption>
            <thead>
              <tr>
                <td />
                {SCORES.map((fm) => (
                  <th key={fm} scope="col">
                    FM{fm}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {BEST_FIRST.map((recency) => (
                <tr key={recency}>
                  <th scope="row">R{recency}</th>
                  {SCORES.map((fm) => {
                    const cell = gridCell(recency, fm);
                    const count = counts[cell + 1] ?? 0;
                    return (
                      <GridCell
                        key={fm}
                        recency={recency}
                        fm={fm}
                        count={count}
                        money={(cents[cell + 1] ?? 0) / 100}
                        share={scored > 0 ? count / scored : 0}
                        heat={heatOf(count / fullest, count)}
                        pressed={mine?.has(cell) ?? false}
                      />
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          <p class="rfm-note">
            <span>{say(chartWords.gridRows)}</span> · <span>{say(chartWords.gridColumns)}</span>
          </p>
        </div>
      )}
      <figcaption>
        {anybody && gridSummary(counts, cents)}
        {anybody && unscored > 0 && ` ${say(chartWords.unscored, { n: whole(unscored) })}`}
      </figcaption>
    </figure>
  );
}

interface CellProps {
  readonly recency: number;
  readonly fm: number;
  readonly count: number;
  readonly money: number;
  readonly share: number;
  readonly heat: number;
  readonly pressed: boolean;
}

function GridCell({ recency, fm, count, money, share, heat, pressed }: CellProps) {
  const amount = shortMoney(money, picture.value?.currency);
  const part = percent(share);
  return (
    <td>
      <button
        type="button"
        class={`heat-${heat}`}
        aria-pressed={pressed}
        onClick={() => toggle(GRID, gridCell(recency, fm))}
      >
        <span class="unseen">{say(chartWords.cellLabel, { r: recency, fm })}</span>
        <strong>
          {whole(count)} <span class="unseen">{say(chartWords.customers)}</span>
        </strong>
        <span class="cell-money">{count > 0 ? amount : ""}</span>
        <span class="cell-share">{count > 0 ? part : ""}</span>
      </button>
    </td>
  );
}

function heatOf(share: number, count: number): number {
  return count === 0 ? 0 : 1 + STEPS.filter((step) => share > step).length;
}

/** The two corners a manager acts on: recent and strong, strong and gone quiet. */
function gridSummary(counts: Int32Array, cents: Float64Array): string {
  const corner = (recencies: readonly number[]) => {
    const cells = recencies.flatMap((recency) => [gridCell(recency, 4), gridCell(recency, 5)]);
    return {
      n: cells.reduce((all, cell) => all + (counts[cell + 1] ?? 0), 0),
      money: cells.reduce((all, cell) => all + (cents[cell + 1] ?? 0), 0) / 100,
    };
  };
  const strong = corner([4, 5]);
  const lapsed = corner([1, 2]);
  const currency = picture.value?.currency;
  return say(chartWords.gridSummary, {
    n: whole(strong.n),
    money: shortMoney(strong.money, currency),
    lapsed: whole(lapsed.n),
    lapsedMoney: shortMoney(lapsed.money, currency),
  });
}
