import { choiceKey } from "../tables/choices.ts";
import type { Table } from "../tables/table.ts";
import { readSettings } from "./settings-cells.ts";

/** Choices by name, with what the Settings tab says about tabs and columns; what is chosen by hand wins. */
export function withSettled(
  tables: readonly Table[],
  byHand: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const tab = tables.find(({ own }) => own === "settings");
  const all = [...(tab ? readSettings(tab).settled : []), ...byHand];
  return new Map(new Map(all.map((choice) => [choiceKey(choice[0]), choice])).values());
}
