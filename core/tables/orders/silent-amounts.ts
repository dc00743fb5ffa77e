import type { Tab } from "../kinds/tab-kind.ts";
import { sheetRow } from "../layout/sheet-row.ts";
import { messages, say } from "../messages.ts";
import type { ProblemList } from "../problem-list.ts";
import type { LineAmounts } from "./line-amounts.ts";

/** Half a cent, in ten-thousandths. */
const TOLERATED = 50;

/**
 * Amounts given by the rows of a tab; empty ones as worked out from quantity and price. An amount given in any row of an
 * order may be the whole order's: its other rows stay empty, with one warning a tab where the rows come to more than it.
 */
export function fillSilent(
  tab: Tab,
  given: LineAmounts,
  worked: LineAmounts,
  order: { readonly codes: Int32Array; readonly dictionary: readonly string[] } | undefined,
  problems: ProblemList,
): LineAmounts {
  const amounts = given.amounts.slice();
  const troubled = given.troubled.slice();
  const orders = order?.dictionary.length ?? 0;
  const gives = new Uint8Array(orders);
  const sums = new Float64Array(orders);
  const worth = new Float64Array(orders);
  const codeOf = (row: number) => order?.codes[row] ?? -1;
  const isSilent = (row: number) => Number.isNaN(given.amounts[row]) && given.troubled[row] !== 1;
  for (let row = 0; row < amounts.length; row++) {
    const code = codeOf(row);
    if (code < 0) continue;
    if (!isSilent(row)) gives[code] = 1;
    sums[code] = (sums[code] ?? 0) + (given.amounts[row] || 0);
    worth[code] = (worth[code] ?? 0) + (worked.amounts[row] || 0);
  }
  const leftOut: number[] = [];
  for (let row = 0; row < amounts.length; row++) {
    if (!isSilent(row)) continue;
    const code = codeOf(row);
    if (gives[code] !== 1) {
      amounts[row] = worked.amounts[row] ?? Number.NaN;
      troubled[row] = worked.troubled[row] ?? 0;
    } else if (worked.amounts[row] && Math.abs(sums[code] ?? 0) + TOLERATED < Math.abs(worth[code] ?? 0)) {
      leftOut.push(row);
    }
  }
  const [first] = leftOut;
  if (first !== undefined) {
    const place = { tab: tab.layout.table.name, row: sheetRow(tab, first) };
    const column = tab.match.byField.get("amount")?.header ?? "";
    const message = say(messages.amountLeftOut, { n: leftOut.length });
    problems.add({ code: "W_AMOUNT_LEFT_OUT", ...place, column, message });
  }
  return { amounts, troubled, given: true };
}
