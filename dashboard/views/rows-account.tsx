import type { Account } from "#core";
import { whole } from "../state/format.ts";
import { say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import { overviewWords } from "../words/overview.ts";
import { ProblemList } from "./problem-list.tsx";
import { ColumnsUnderstood } from "./understood.tsx";

const PARTS = [
  ["read", overviewWords.read],
  ["imported", overviewWords.imported],
  ["attention", overviewWords.attention],
  ["blank", overviewWords.blank],
  ["identical", overviewWords.identical],
  ["headerOrTotal", overviewWords.header],
] as const;
type Part = (typeof PARTS)[number][0];

/** Where every row went, and what deserves a look. Nothing is dropped silently. */
export function RowsAccount() {
  const { account, problems } = picture.value ?? { account: [], problems: [] };
  const sum = (part: Part) => account.reduce((all, tab) => all + tab[part], 0);
  const [identical, attention] = [sum("identical"), sum("attention")];
  const sums = Object.fromEntries(PARTS.map(([part]) => [part, whole(sum(part))])) as Record<Part, string>;
  return (
    <details class="panel rows" open={problems.some(({ first }) => first[0]?.stops)}>
      <summary>
        <span class="rows-title">{say(overviewWords.rowsTitle)}</span>
        <span class="rows-sum">
          {say(overviewWords.rowsSum, { ...sums, header: sums.headerOrTotal })}
          {identical > 0 && say(overviewWords.rowsIdentical, { n: sums.identical })}
        </span>
        {problems.length > 0 && (
          <span class={attention > 0 ? "badge stop" : "badge"}>
            {say(overviewWords.problemsTitle)} · {say(overviewWords.kinds, { n: problems.length })}
          </span>
        )}
      </summary>
      <AccountTable account={account} />
      <ColumnsUnderstood />
      {problems.length > 0 ? (
        <ProblemList groups={problems} />
      ) : (
        <p class="quiet">{say(overviewWords.noProblems)}</p>
      )}
    </details>
  );
}

function AccountTable({ account }: { readonly account: readonly Account[] }) {
  const parts = PARTS.filter(([part]) => part !== "identical" || account.some((tab) => tab.identical > 0));
  return (
    <div class="scroll-x">
      <table class="plain">
        <caption class="unseen">{say(overviewWords.rowsTitle)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(overviewWords.tab)}</th>
            {parts.map(([, head]) => (
              <th key={head.en} scope="col" class="number">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {account.map((tab) => (
            <tr key={tab.tab}>
              <th scope="row">{tab.tab}</th>
              {parts.map(([part]) => (
                <td key={part} class="number">
                  {whole(tab[part])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
