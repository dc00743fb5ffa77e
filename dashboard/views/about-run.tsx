import { windowOf } from "#core";
import { totalOf } from "../state/filters.ts";
import { date, whole } from "../state/format.ts";
import { language, say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import { customerWords } from "../words/customers.ts";
import { pageWords } from "../words/page.ts";
import { Tag } from "./tag.tsx";

/** What made these answers: enough to get the same ones again, and to see what could not be answered. */
export function AboutRun() {
  const shown = picture.value;
  if (!shown) return null;
  const { run } = shown;
  const facts: [string, string][] = [
    [say(pageWords.asOf), date(run.asOf)],
    [say(customerWords.scheme), run.scheme],
    [
      say(customerWords.basis),
      run.basis === "12m"
        ? say(customerWords.basis12m, { window: windowOf(run)[language.value] })
        : say(customerWords.basisLifetime),
    ],
    [say(customerWords.version), run.version],
    [say(customerWords.fingerprint), run.fingerprint],
  ];
  const lacking = shown.dimensions
    .map(({ dimension }) => ({ dimension, count: totalOf(dimension.id).counts[0] ?? 0 }))
    .filter(({ count }) => count > 0);
  return (
    <details class="panel about">
      <summary>
        <span class="rows-title">{say(customerWords.aboutTitle)}</span>
        <span class="rows-sum">
          {date(run.asOf)} · {run.scheme} · {run.fingerprint}
        </span>
      </summary>
      <div class="about-columns">
        <div>
          <dl class="facts">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p class="quiet small">{say(customerWords.fingerprintMore)}</p>
        </div>
        <div>
          <h3>{say(customerWords.settings)}</h3>
          <dl class="facts">
            {shown.settings.map(({ name, value }) => (
              <div key={name.en}>
                <dt>{say(name)}</dt>
                <dd>{say(value)}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <h3>{say(customerWords.rulesChecked)}</h3>
          {!shown.findings.some(({ serious }) => serious) && (
            <p class="quiet">{say(customerWords.rulesSound)}</p>
          )}
          <ul class="findings">
            {shown.findings.map(({ serious, message }) => (
              <li key={message.en}>
                {serious && <span class="badge stop">!</span>} {say(message)}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{say(customerWords.notEnough)}</h3>
          {lacking.length === 0 ? (
            <p class="quiet">{say(customerWords.everyone)}</p>
          ) : (
            <dl class="facts">
              {lacking.map(({ dimension, count }) => (
                <div key={dimension.id}>
                  <dt>
                    <Tag tone="none" name={say(dimension.name)} />
                  </dt>
                  <dd>{whole(count)}</dd>
                </div>
              ))}
            </dl>
          )}
          {shown.unanswered.length > 0 && (
            <>
              <h3>{say(customerWords.unanswered)}</h3>
              <dl class="facts">
                {shown.unanswered.map(({ dimension, needs }) => (
                  <div key={dimension.id}>
                    <dt>{say(dimension.name)}</dt>
                    <dd>{say(needs)}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </div>
      </div>
    </details>
  );
}
