import type { Cell, Change, ColumnChange, Plan, TabChange } from "#core";
import { type ClickOptions, createHost, type HostOptions } from "../host/host.ts";
import { builtScript } from "./built.ts";

let script: Promise<string> | undefined;

/** A table as the port to Google Sheets reads it. */
export interface ReadTable {
  readonly id: string;
  readonly name: string;
  readonly own?: string;
  readonly hidden: boolean;
  readonly height: number;
  readonly columns: readonly (readonly Cell[])[];
  readonly ownColumns: readonly (readonly [number, string])[];
}

/** A spreadsheet in memory with the port's script in it. */
export async function openPort(options: HostOptions) {
  script ??= builtScript("test/appsscript/port-script.js");
  const host = createHost(options);
  host.loadText(await script);
  const read = (): ReadTable[] => {
    const { returned, thrown } = host.click("readTables");
    if (thrown) throw thrown;
    return JSON.parse(String(returned));
  };
  return {
    host,
    read,
    table: (name: string) => read().find((table) => table.name === name),
    apply: (changes: readonly Change[], click: ClickOptions = {}) => {
      const plan: Plan = { changes };
      return host.click("applyPlan", { ...click, given: [JSON.stringify(plan)] });
    },
  };
}

/** A change to our column beside the customers in tab 0. */
export function column(
  marker: string,
  after: readonly Cell[] | null,
  more: Partial<ColumnChange> = {},
): ColumnChange {
  return {
    kind: "column",
    tab: "0",
    marker,
    header: `Our ${marker}`,
    headerRow: 0,
    format: "text",
    before: null,
    after,
    ...more,
  };
}

/** A change to a tab of ours. */
export function tab(marker: string, after: TabChange["after"], more: Partial<TabChange> = {}): TabChange {
  return { kind: "tab", marker, name: marker, hidden: false, formats: [], before: null, after, ...more };
}

/** The code of the refusal a click ended with. */
export function refusalOf(thrown: unknown): string | undefined {
  return (thrown as { problem?: { code: string } } | undefined)?.problem?.code;
}
