import type { Cell } from "../cells/cell.ts";
import { rowsOf, sameRows } from "../tables/rows.ts";
import type { Table } from "../tables/table.ts";
import { withNotes } from "./notes.ts";
import type { TabChange } from "./plan.ts";
import { freeTabName } from "./tab-name.ts";

type Rows = readonly (readonly Cell[])[];

/** A tab of ours as it shall be, header first. */
export interface OwnTab {
  readonly marker: string;
  readonly name: string;
  readonly rows: Rows;
  readonly formats?: TabChange["formats"];
  readonly hidden?: boolean;
  /** People work in this tab: what they wrote right of our columns stays. */
  readonly shared?: boolean;
  /** Header of a column that every row of ours fills: in a shared tab, rows without it stay too. */
  readonly filled?: string;
  look?(rows: Rows): TabChange["look"];
}

/** The change that makes our tab hold exactly these rows; none when it already does. */
export function tabChange(tables: readonly Table[], tab: OwnTab): TabChange[] {
  const existing = tables.find(({ own }) => own === tab.marker);
  const before = existing ? rowsOf(existing) : null;
  const { rows, filled } = tab;
  const after = tab.shared && before ? withNotes(rows, before, { header: rows[0] ?? [], filled }) : rows;
  if (before && sameRows(before, after)) return [];
  const { marker, formats = [], hidden = false } = tab;
  const look = tab.look?.(after);
  const taken = tables.map((table) => table.name);
  const name = existing?.name ?? freeTabName(tab.name, taken);
  return [{ kind: "tab", marker, name, hidden, formats, before, after, ...(look && { look }) }];
}
