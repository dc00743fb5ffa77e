import type { Cell } from "../cells/cell.ts";
import { rowsOf, sameRows } from "../tables/rows.ts";
import type { Table } from "../tables/table.ts";
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
  look?(rows: Rows): TabChange["look"];
}

/** The change that makes our tab hold exactly these rows; none when it already does. */
export function tabChange(tables: readonly Table[], tab: OwnTab): TabChange[] {
  const existing = tables.find(({ own }) => own === tab.marker);
  const before = existing ? rowsOf(existing) : null;
  const after = tab.shared && before ? withNotes(tab.rows, before) : tab.rows;
  if (before && sameRows(before, after)) return [];
  const { marker, formats = [], hidden = false } = tab;
  const look = tab.look?.(after);
  const taken = tables.map((table) => table.name);
  const name = existing?.name ?? freeTabName(tab.name, taken);
  return [{ kind: "tab", marker, name, hidden, formats, before, after, ...(look && { look }) }];
}

function withNotes(rows: Rows, before: Rows): Rows {
  const width = rows[0]?.length ?? 0;
  const height = Math.max(rows.length, before.length);
  return Array.from({ length: height }, (_, row) => {
    const ours = rows[row] ?? [];
    const notes = before[row]?.slice(width) ?? [];
    return notes.length === 0
      ? ours
      : [...ours, ...new Array<Cell>(width - ours.length).fill(null), ...notes];
  });
}
