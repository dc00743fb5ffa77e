import { dayFromIso } from "#core";
import { unpackColumn } from "../data/packed-column.ts";
import { SAMPLE_AS_OF } from "../sample/as-of.ts";
import { tabs } from "../sample/sample.xlsx?tabs";
import { openSources } from "./opening.ts";

/** Open the workbook the page carries, as of the day it was made for. */
export function openSample(): Promise<void> {
  const tables = tabs.map(({ name, columns: packed }) => {
    const columns = packed.map(unpackColumn);
    const height = columns[0]?.length ?? 0;
    return { id: name, name, columns, height, ownColumns: new Map<number, string>() };
  });
  return openSources([{ name: "sample.xlsx", tables }], dayFromIso(SAMPLE_AS_OF));
}
