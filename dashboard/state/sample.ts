import { dayFromIso } from "#core";
import { SAMPLE_AS_OF } from "../sample/as-of.ts";
import workbook from "../sample/sample.xlsx?inline";
import { openSources } from "./opening.ts";

/** Open the workbook the page carries, as of the day it was made for. */
export function openSample(): Promise<void> {
  const base64 = workbook.slice(workbook.indexOf(",") + 1);
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return openSources([{ name: "sample.xlsx", bytes }], dayFromIso(SAMPLE_AS_OF));
}
