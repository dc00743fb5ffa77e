import { findSetting } from "./read-setting.ts";

/** Read by files/. */
const FILE_CHOICES = new Set(["encoding", "delimiter", "quotes"]);

/** What a choice is about, by its name: "high value line", "Orders.Datum" (see tables/choices), "Orders.encoding". */
export function choiceAbout(name: string): "setting" | "table" | "file" {
  if (findSetting(name)) return "setting";
  if (FILE_CHOICES.has(name.slice(name.lastIndexOf(".") + 1))) return "file";
  return name.includes(".") ? "table" : "setting";
}
