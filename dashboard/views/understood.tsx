import type { Understood } from "../data/picture.ts";
import { say } from "../state/looks.ts";
import { picture, settle } from "../state/opening.ts";
import { understoodWords } from "../words/understood.ts";

/** Encodings spreadsheets are saved in, by the names browsers know them by. */
const ENCODINGS = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be", "windows-1252"];

/** Which column was taken for what, and the encoding of text files, which can be changed. */
export function ColumnsUnderstood() {
  return (
    <details class="understood">
      <summary>{say(understoodWords.title)}</summary>
      {picture.value?.understood.map((each) => (
        <Tab key={each.tab} {...each} />
      ))}
    </details>
  );
}

function Tab({ tab, encoding, columns }: Understood) {
  return (
    <section>
      <h3>{tab}</h3>
      {encoding !== undefined && (
        <label>
          {say(understoodWords.encoding)}{" "}
          <select
            value={encoding}
            onChange={({ currentTarget }) => void settle(`${tab}.encoding`, currentTarget.value)}
          >
            {[...new Set([encoding, ...ENCODINGS])].map((name) => (
              <option key={name} value={name}>
                {name.toUpperCase()}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul>
        {columns.map(({ header, field, sure }, index) => (
          <li key={index} class={field ? "" : "unused"}>
            <b>{header}</b> → {field ? say(field) : say(understoodWords.unused)}
            {field && !sure && <span class="badge stop">{say(understoodWords.unsure)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
