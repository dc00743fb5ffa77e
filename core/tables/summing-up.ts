import type { Problem } from "../problem.ts";
import type { Choices } from "./choices.ts";
import type { MatchedColumn } from "./headers/match.ts";
import { nearField } from "./headers/near-field.ts";
import type { Account, Matched } from "./imported.ts";
import type { Tab } from "./kinds/tab-kind.ts";
import { messages, say } from "./messages.ts";

/** Rows of a tab that became nothing of their own. */
export interface RowCount {
  readonly attention: number;
  readonly totalRows: number;
  readonly identical: number;
}

/** Where every row of a tab went. Rows of tabs that nothing reads are kept and count as imported. */
export function account(
  { layout, match }: Tab,
  count: RowCount = { attention: 0, totalRows: 0, identical: 0 },
): Account {
  const { read, blank, headerOrTotal, aside, body } = layout;
  return {
    tab: layout.table.name,
    kind: match.kind,
    read,
    imported: body.length - count.attention - count.totalRows - count.identical,
    attention: count.attention + aside,
    blank,
    identical: count.identical,
    headerOrTotal: headerOrTotal + count.totalRows,
  };
}

/** Suggestions a tab: of a hundred columns that mean nothing to us, few are worth one. */
const MOST_NEAR = 20;

/** Header → field of a tab, for the screens. */
export function matched({ layout, match }: Tab, choices: Choices): Matched {
  const told = new Set(match.problems.map(({ column }) => column));
  const isOpen = ({ header, field }: MatchedColumn) =>
    !field && !told.has(header) && choices.field(layout.table.name, [header]) === undefined;
  const open = match.columns.filter(isOpen).slice(0, MOST_NEAR);
  const near = new Map(open.map((column) => [column.index, nearField(column, match, layout)]));
  return {
    tab: layout.table.name,
    kind: match.kind,
    headerRow: layout.headerRow,
    columns: match.columns.map(({ index, header, field, confidence }) => ({
      index,
      header,
      field,
      confidence,
      near: near.get(index),
    })),
  };
}

/** A book without customers. Without a tab for them it cannot be classified; one that has no rows yet is no mistake. */
export function noCustomers(tab: Tab | undefined): Problem {
  if (!tab) return { code: "E_NO_CUSTOMERS", message: say(messages.noCustomers, {}), stops: true };
  return { code: "W_NO_CUSTOMERS", tab: tab.layout.table.name, message: say(messages.noCustomerRows, {}) };
}
