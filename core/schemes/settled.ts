import { choiceKey } from "../tables/choices.ts";
import type { Imported } from "../tables/imported.ts";
import type { Table } from "../tables/table.ts";
import type { SettingPlaces } from "./setting-places.ts";
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

/** What is kept for the next run: not a slip of the hand that names nothing, but rows of the tab, whose cells are told. */
export function keptSettled({ settled, problems }: Imported, places: SettingPlaces): Imported["settled"] {
  const slips = new Set(
    problems.flatMap(({ code, setting = "" }) =>
      code === "E_CHOICE_UNKNOWN" && !places.has(setting) ? [setting] : [],
    ),
  );
  return new Map([...settled].filter(([name]) => !slips.has(name)));
}
