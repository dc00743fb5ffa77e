import type { Cell } from "../cells/cell.ts";
import { rowsOf, sameRows } from "../tables/rows.ts";
import type { Table } from "../tables/table.ts";
import type { TabChange } from "./plan.ts";
import { freeTabName } from "./tab-name.ts";

/** A tab of ours as it shall be, header first. */
export interface OwnTab {
  readonly marker: string;
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly formats?: TabChange["formats"];
  readonly hidden?: boolean;
}

/** The change that makes our tab hold exactly these rows; none when it already does. */
export function tabChange(tables: readonly Table[], tab: OwnTab): TabChange[] {
  const existing = tables.find(({ own }) => own === tab.marker);
  const before = existing ? rowsOf(existing) : null;
  if (before && sameRows(before, tab.rows)) return [];
  const { marker, name, rows: after, formats = [], hidden = false } = tab;
  return [
    {
      kind: "tab",
      marker,
      name:
        existing?.name ??
        freeTabName(
          name,
          tables.map((table) => table.name),
        ),
      hidden,
      formats,
      before,
      after,
    },
  ];
}
