import type { Cell, Kind } from "../cells/cell.ts";
import { percentText } from "../cells/percent-text.ts";

/** The cell that reading gives back after this one was written with a format. Empty is null. */
export function asRead(cell: Cell | undefined, format: Kind | undefined): Cell {
  if (cell === undefined || cell === "") return null;
  if (typeof cell !== "number") return cell;
  if (!Number.isFinite(cell)) throw new Error(`A cell cannot hold ${cell}.`);
  return format === "percent" ? percentText(cell) : cell + 0;
}
