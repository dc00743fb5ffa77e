import type { Cell } from "../../cells/cell.ts";
import { visibleText } from "../../cells/clean-text.ts";

/** What people write where a contract has no end. */
const OPEN: ReadonlySet<string> = new Set(
  "长期|长期有效|无固定期限|无期限|永久|不限|open-ended|open ended|open|indefinite|indefinitely|ongoing|rolling|evergreen|permanent|until further notice".split(
    "|",
  ),
);

/** The cells of a field, empty where they say that there is no end: an open end is a missing one (see measures/contracts). */
export function withoutOpenEnds(field: string, cells: readonly Cell[]): readonly Cell[] {
  return field === "contract-end" ? cells.map((cell) => (isOpen(cell) ? null : cell)) : cells;
}

function isOpen(cell: Cell): boolean {
  return typeof cell === "string" && OPEN.has(visibleText(cell).normalize("NFKC").toLowerCase());
}
