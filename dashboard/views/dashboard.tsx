import { topics } from "#core";
import type { PictureDimension } from "../data/picture.ts";
import { say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import { measuredBy } from "../state/segment-rows.ts";
import { chartWords } from "../words/charts.ts";
import { AboutRun } from "./about-run.tsx";
import { Choice } from "./choice.tsx";
import { CustomerList } from "./customer-list.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { OpeningFailure, OpeningProgress } from "./opening.tsx";
import { Overview } from "./overview.tsx";
import { RfmGrid } from "./rfm-grid.tsx";
import { RowsAccount } from "./rows-account.tsx";
import { SegmentBars } from "./segment-bars.tsx";
import { TagPanel } from "./tag-panel.tsx";

/** Everything about the opened book. */
export function Dashboard() {
  const shown = picture.value;
  if (!shown) return null;
  return (
    <>
      <FilterBar />
      <main id="content" tabIndex={-1}>
        <OpeningProgress />
        <OpeningFailure />
        <Overview />
        <RowsAccount />
        <section class="charts" aria-labelledby="segments">
          <header class="section-head">
            <h2 id="segments">{say(chartWords.segmentsTitle)}</h2>
            <Choice
              label={say(chartWords.barsShow)}
              name="measured-by"
              value={measuredBy.value}
              options={[
                { id: "customers", name: say(chartWords.byCustomers), show: say(chartWords.byCustomers) },
                { id: "money", name: say(chartWords.byMoney), show: say(chartWords.byMoney) },
              ]}
              onChoose={(id) => {
                measuredBy.value = id;
              }}
            />
          </header>
          {byTopic(shown.dimensions).map(({ id, name, dimensions }) => (
            <section key={id} class="topic" aria-labelledby={`topic-${id}`}>
              <h3 id={`topic-${id}`}>{say(name)}</h3>
              {id === "worth" && <RfmPanels dimensions={shown.dimensions} />}
              <div class="chart-columns">
                {dimensions.map((each) => (
                  <SegmentBars key={each.dimension.id} {...each} />
                ))}
              </div>
            </section>
          ))}
          <TagPanel />
        </section>
        <CustomerList />
        <AboutRun />
      </main>
    </>
  );
}

/** The eleven RFM groups stand beside their grid. */
function RfmPanels({ dimensions }: { readonly dimensions: readonly PictureDimension[] }) {
  const groups = dimensions.find(isRfm);
  return (
    <div class="chart-grid">
      <RfmGrid />
      {groups && <SegmentBars {...groups} />}
    </div>
  );
}

const isRfm = ({ dimension }: PictureDimension) => dimension.id === "rfm";

/** The questions by what they are about; topics nobody asks about are left out. */
function byTopic(dimensions: readonly PictureDimension[]) {
  const known = [...topics, { id: undefined, name: chartWords.ownTopic }];
  return known.flatMap(({ id, name }) => {
    const own = dimensions.filter((each) => each.dimension.topic === id && !isRfm(each));
    return own.length === 0 ? [] : [{ id: id ?? "own", name, dimensions: own }];
  });
}
