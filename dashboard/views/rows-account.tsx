import type { Account } from "#core";
import { whole } from "../state/format.ts";
import { say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import { overviewWords } from "../words/overview.ts";
import { ProblemList } from "./problem-list.tsx";
import { ColumnsUnderstood } from "./understood.tsx";

const PARTS = ["read", "imported", "attention", "blank", "headerOrTotal"] as const;

/** Where every row went, and what deserves a look. Nothing is dropped silently. */
export function RowsAccount() {
  const { account, problems } = picture.value ?? { account: [], problems: [] };
  const sum = Object.fromEntries(
    PARTS.map((part) => [part, whole(account.reduce((all, tab) => all + tab[part], 0))]),
  ) as Record<(typeof PARTS)[number], string>;
  const attention = account.reduce((all, tab) => all + tab.attention, 0);
  return (
    <details class="panel rows" open={problems.some(({ first }) => first[0]?.stops)}>
      <summary>
        <span class="rows-title">{say(overviewWords.rowsTitle)}</span>
        <span class="rows-sum">{say(overviewWords.rowsSum, { ...sum, header: sum.headerOrTotal })}</span>
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
  const heads = [
    overviewWords.read,
    overviewWords.imported,
    overviewWords.attention,
    overviewWords.blank,
    overviewWords.header,
  ];
  return (
    <div class="scroll-x">
      <table class="plain">
        <caption class="unseen">{say(overviewWords.rowsTitle)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(overviewWords.tab)}</th>
            {heads.map((head) => (
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
              {PARTS.map((part) => (
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
