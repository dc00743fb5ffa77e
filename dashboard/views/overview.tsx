import { windowOf } from "#core";
import type { Picture } from "../data/picture.ts";
import { answeredShare, kept, keptIn } from "../state/filters.ts";
import { date, percent, shortMoney, whole } from "../state/format.ts";
import { language, say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import { overviewWords } from "../words/overview.ts";

/** The figures on top. Each says of what and as of when. */
export function Overview() {
  const shown = picture.value;
  if (!shown) return null;
  const { currency, run, size } = shown;
  const { count, money } = kept();
  const risk = keptWithTone(shown, "churn", "risk");
  const lost = keptWithTone(shown, "churn", "lost");
  const buyers = everBought(shown);
  const lifetime = run.basis === "lifetime";
  const asOf = { date: date(run.asOf) };
  const recent = { ...asOf, window: windowOf(run)[language.value] };
  const hasMoney = shown.numbers.spend !== undefined;
  return (
    <section class="overview" aria-labelledby="overview">
      <h2 id="overview" class="lead">
        {count === 0
          ? say(overviewWords.sentenceNobody)
          : !hasMoney
            ? say(overviewWords.sentenceNoMoney, {
                ...asOf,
                customers: whole(count),
                risk: whole(risk.count),
                lost: whole(lost.count),
              })
            : say(overviewWords.sentence, {
                customers: whole(count),
                money: shortMoney(money, currency),
                window: lifetime
                  ? say(overviewWords.windowLifetime, asOf)
                  : say(overviewWords.window12m, recent),
                risk: whole(risk.count),
                riskMoney: shortMoney(risk.money, currency),
                lost: whole(lost.count),
              })}
      </h2>
      <dl class="figures panel">
        <Figure
          name={say(overviewWords.customers)}
          value={whole(count)}
          about={
            count === size
              ? say(overviewWords.customersAll)
              : say(overviewWords.customersOf, { all: whole(size) })
          }
        />
        <Figure
          name={say(overviewWords.spend)}
          value={hasMoney ? shortMoney(money, currency) : "–"}
          about={
            hasMoney
              ? lifetime
                ? say(overviewWords.basisLifetime, asOf)
                : say(overviewWords.basis12m, recent)
              : say(overviewWords.noMoney)
          }
        />
        <Figure
          name={say(overviewWords.active)}
          value={buyers.all > 0 ? percent(buyers.active / buyers.all) : "–"}
          about={say(overviewWords.activeOf, { part: whole(buyers.active), all: whole(buyers.all) })}
        />
        <Figure
          name={say(overviewWords.atRisk)}
          value={hasMoney ? shortMoney(risk.money, currency) : "–"}
          about={say(overviewWords.atRiskOf, { part: whole(risk.count), lost: whole(lost.count) })}
          tone="risk"
        />
        <Figure
          name={say(overviewWords.answered)}
          value={count > 0 ? percent(answeredShare()) : "–"}
          about={say(overviewWords.answeredOf, { n: whole(shown.dimensions.length) })}
        />
      </dl>
    </section>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly about: string;
  readonly tone?: "risk";
}

function Figure({ name, value, about, tone }: FigureProps) {
  return (
    <div class={tone ? `figure ${tone}` : "figure"}>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        <span>{about}</span>
      </dd>
    </div>
  );
}

/** Customers and money of all segments of one tone. */
function keptWithTone({ dimensions }: Picture, id: string, tone: string) {
  const found = dimensions.find(({ dimension }) => dimension.id === id)?.dimension;
  const sum = { count: 0, money: 0 };
  found?.segments.forEach((segment, group) => {
    if (segment.tone !== tone) return;
    const { count, money } = keptIn(id, group);
    sum.count += count;
    sum.money += money;
  });
  return sum;
}

/** Those with a status of existing or lost once bought; the existing ones still do. */
function everBought({ dimensions }: Picture) {
  const status = dimensions.find(({ dimension }) => dimension.id === "status")?.dimension;
  const count = (id: string) => {
    const group = status?.segments.findIndex((segment) => segment.id === id) ?? -1;
    return group < 0 ? 0 : keptIn("status", group).count;
  };
  const active = count("existing");
  return { active, all: active + count("lost") };
}
