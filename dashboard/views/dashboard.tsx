import { say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import { chartWords } from "../words/charts.ts";
import { AboutRun } from "./about-run.tsx";
import { Choice } from "./choice.tsx";
import { CustomerList } from "./customer-list.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { OpeningFailure, OpeningProgress } from "./opening.tsx";
import { Overview } from "./overview.tsx";
import { RfmGrid } from "./rfm-grid.tsx";
import { RowsAccount } from "./rows-account.tsx";
import { measuredBy, SegmentBars } from "./segment-bars.tsx";

/** Everything about the opened book. */
export function Dashboard() {
  const shown = picture.value;
  if (!shown) return null;
  const [first, ...others] = inReadingOrder(shown.dimensions);
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
          <div class="chart-grid">
            <RfmGrid />
            {first && <SegmentBars {...first} />}
          </div>
          <div class="chart-columns">
            {others.map((each) => (
              <SegmentBars key={each.dimension.id} {...each} />
            ))}
          </div>
        </section>
        <CustomerList />
        <AboutRun />
      </main>
    </>
  );
}

/** The eleven RFM groups stand beside their grid; the others keep the scheme's order. */
function inReadingOrder<Each extends { dimension: { id: string } }>(
  dimensions: readonly Each[],
): readonly Each[] {
  const isGroups = ({ dimension }: Each) => dimension.id === "rfm";
  return [...dimensions.filter(isGroups), ...dimensions.filter((each) => !isGroups(each))];
}
