import { tellProblem } from "#core";
import type { ProblemGroup } from "../data/picture.ts";
import { whole } from "../state/format.ts";
import { language, say } from "../state/looks.ts";
import { overviewWords } from "../words/overview.ts";
import { Settle } from "./settle.tsx";

/** Problems by cause: the first ones in full, the rest counted. */
export function ProblemList({ groups }: { readonly groups: readonly ProblemGroup[] }) {
  return (
    <ul class="problems">
      {groups.map((group) => (
        <li key={`${group.code} ${group.tab} ${group.column}`}>
          <Cause {...group} />
          <Settle {...group} />
        </li>
      ))}
    </ul>
  );
}

function Cause({ code, count, first }: ProblemGroup) {
  const [only, ...others] = first;
  if (!only) return null;
  const badge = (
    <span class={code.startsWith("E_") ? "badge stop" : "badge"}>
      {say(overviewWords.times, { n: whole(count) })}
    </span>
  );
  const example = tellProblem(only, language.value);
  if (others.length === 0) {
    return (
      <p>
        {badge} {example}
      </p>
    );
  }
  return (
    <details>
      <summary>
        {badge} {example}
      </summary>
      <ul>
        {others.map((problem, index) => (
          <li key={index}>{tellProblem(problem, language.value)}</li>
        ))}
        {count > first.length && <li>{say(overviewWords.more, { n: whole(count - first.length) })}</li>}
      </ul>
    </details>
  );
}
