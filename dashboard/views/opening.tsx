import { percent } from "../state/format.ts";
import { say } from "../state/looks.ts";
import { cancelOpening, failure, opening, picture, progress } from "../state/opening.ts";
import { pageWords } from "../words/page.ts";
import { startWords } from "../words/start.ts";
import { Icon } from "./icon.tsx";
import { ProblemList } from "./problem-list.tsx";

/** How far an opening is, with a way out. */
export function OpeningProgress() {
  const now = progress.value;
  if (!now) return null;
  return (
    <div class="progress" role="status">
      <span>
        {say(startWords[now.step])}
        {now.share !== undefined && ` ${percent(now.share)}`}
      </span>
      <progress
        aria-label={say(startWords[now.step])}
        {...(now.share === undefined ? {} : { value: now.share })}
      />
      {opening.value && (
        <button type="button" class="button" onClick={cancelOpening}>
          {say(startWords.cancel)}
        </button>
      )}
    </div>
  );
}

/** Why the last opening came to nothing, and what to do. */
export function OpeningFailure() {
  const problems = failure.value;
  if (!problems) return null;
  return (
    <section class="panel failure" role="alert" aria-labelledby="failure">
      <header class="panel-head">
        <h2 id="failure">{say(startWords.failedTitle)}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={say(pageWords.close)}
          onClick={() => {
            failure.value = undefined;
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      {problems.length > 0 ? <ProblemList groups={problems} /> : <p>{say(startWords.nobody)}</p>}
      {picture.value && <p class="quiet">{say(startWords.keptOld)}</p>}
    </section>
  );
}
