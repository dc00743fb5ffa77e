import { isFileChoice } from "../tables/choices.ts";
import { findSetting } from "./read-setting.ts";

/** What a choice is about, by its name: "high value line", "Orders.Datum" (see tables/choices), "Orders.encoding". */
export function choiceAbout(name: string): "setting" | "table" | "file" {
  if (findSetting(name)) return "setting";
  if (isFileChoice(name)) return "file";
  return name.includes(".") ? "table" : "setting";
}
