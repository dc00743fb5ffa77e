import type { Problem } from "../problem.ts";
import { both } from "../words/words.ts";
import { settingOf } from "./settings.ts";

/** The cell of each setting, by id, and of each choice about a table, by name, in the Settings tab; what is said by hand stands nowhere. */
export type SettingPlaces = ReadonlyMap<string, Pick<Problem, "tab" | "row" | "column">>;

/** A problem about a setting with the cell to correct, or without one with the setting's name; all others as they are. */
export function placed(problem: Problem, places: SettingPlaces): Problem {
  const { setting: id, message, tab } = problem;
  if (id === undefined || tab !== undefined) return problem;
  const place = places.get(id);
  if (place) return { ...problem, ...place };
  const name = settingOf.get(id)?.name;
  const named = { en: "{name}: {message}", zh: "{name}：{message}" };
  return name ? { ...problem, message: both(named, { name, message }) } : problem;
}
