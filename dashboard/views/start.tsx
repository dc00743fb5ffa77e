import { say } from "../state/looks.ts";
import { remembering } from "../state/memory.ts";
import { openSources } from "../state/opening.ts";
import { openSample } from "../state/sample.ts";
import { pageWords } from "../words/page.ts";
import { startWords } from "../words/start.ts";
import { FilePicker } from "./file-picker.tsx";
import { Icon } from "./icon.tsx";
import { OpeningFailure, OpeningProgress } from "./opening.tsx";

/** The first screen: drop a file, or look at the sample. */
export function Start() {
  return (
    <main id="content" class="start" tabIndex={-1}>
      <div class="start-head">
        <h2>{say(startWords.headline)}</h2>
        <p>{say(startWords.lead)}</p>
      </div>
      <div class="drop-zone">
        <Icon name="file" />
        <p class="drop-title">{say(startWords.dropTitle)}</p>
        <p class="quiet">{say(startWords.dropHint)}</p>
        <div class="drop-buttons">
          <FilePicker class="button primary" onFiles={(files) => void openSources(files)}>
            {say(startWords.choose)}
          </FilePicker>
          <button type="button" class="button" onClick={() => void openSample()}>
            {say(startWords.sample)}
          </button>
        </div>
        <p class="quiet small">{say(startWords.sampleHint)}</p>
        <OpeningProgress />
      </div>
      <OpeningFailure />
      <p class="promise">
        <Icon name="shield" />
        <span>
          <b>{say(startWords.privacy)}</b> {say(startWords.privacyMore)}
        </span>
      </p>
      <ol class="steps">
        <li>
          <h3>{say(startWords.step1)}</h3>
          <p>{say(startWords.step1More)}</p>
        </li>
        <li>
          <h3>{say(startWords.step2)}</h3>
          <p>{say(startWords.step2More)}</p>
        </li>
        <li>
          <h3>{say(startWords.step3)}</h3>
          <p>{say(startWords.step3More)}</p>
        </li>
      </ol>
      <label class="remember">
        <input
          type="checkbox"
          checked={remembering.value}
          onChange={({ currentTarget }) => {
            remembering.value = currentTarget.checked;
          }}
        />
        {say(pageWords.remember)}
      </label>
    </main>
  );
}
