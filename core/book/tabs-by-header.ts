import { dimensions } from "../dimensions/index.ts";
import { runsHeader } from "../history/runs-header.ts";
import { rulesColumns } from "../schemes/rules-tab/columns.ts";
import { settingsHeader } from "../schemes/settings-cells.ts";
import { rowsOf } from "../tables/rows.ts";
import type { Table } from "../tables/table.ts";
import { TAGS_TAB, TAGS_WRITTEN, tagsHeader } from "../tags/tags-written.ts";
import { BACKUP } from "./backup.ts";
import { trimmedText } from "./columns-by-header.ts";
import { SEGMENT_HEADERS } from "./segment-headers.ts";
import { segmentMarker, segmentTabName } from "./segment-tab-name.ts";

const rulesTitles = rulesColumns.map(({ header }) => header);
const { name: _, ...unnamed } = SEGMENT_HEADERS;

const HEADERS: readonly (readonly [marker: string, header: readonly string[]])[] = [
  ["settings", settingsHeader],
  ["rules", rulesTitles],
  ["runs", runsHeader],
  ["segment", Object.values(SEGMENT_HEADERS)],
  ["segment", Object.values(unnamed)],
];

/**
 * Table → marker of our tabs in a workbook that carries no markers, as Google Sheets downloads one: known by their
 * whole header row. Of two alike the first is ours, the other the user's copy.
 */
export function ownTabsByHeader(tables: readonly Table[]): ReadonlyMap<Table, string> {
  const found = new Map<Table, string>();
  const markers = new Set<string>();
  const segments = segmentTabs(tables);
  for (const table of tables) {
    const begins = beginsWith(table);
    const marker =
      begins === "segment" ? (segments.get(plainName(table)) ?? `segment:${table.name}`) : begins;
    if (marker === undefined || markers.has(marker)) continue;
    markers.add(marker);
    found.set(table, marker);
  }
  return found;
}

function beginsWith(table: Table): string | undefined {
  const begins = (header: readonly string[]) => header.every((text, at) => headerAt(table, at) === text);
  // Two headers are too few to be ours alone, the tab that says how to undo has none: their names tell.
  if (table.name.startsWith(TAGS_TAB) && begins(tagsHeader)) return TAGS_WRITTEN;
  if (table.name.startsWith(BACKUP.name) && headerAt(table, 0).startsWith('{"run":')) return BACKUP.marker;
  return HEADERS.find(([, header]) => begins(header))?.[0];
}

const headerAt = (table: Table, at: number) => trimmedText(table.columns[at]?.[0]);

/** "Value_High value (2)" → "Value_High value". */
const plainName = ({ name }: Table) => name.replace(/ \(\d{1,3}\)$/, "");

/** Tab name → marker, of the standard segments in both languages and of those in the Rules tab. */
function segmentTabs(tables: readonly Table[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, name, segments } of dimensions) {
    for (const segment of segments) {
      for (const language of ["en", "zh"] as const) {
        names.set(segmentTabName(name[language], segment.name[language]), segmentMarker(id, segment.id));
      }
    }
  }
  const rules = tables.find((table) => rulesTitles.every((text, at) => headerAt(table, at) === text));
  for (const row of rules ? rowsOf(rules).slice(1) : []) {
    const [dimension, segment] = String(row[rulesTitles.indexOf("编号 Id")] ?? "").split("/");
    if (!dimension || !segment) continue;
    const name = segmentTabName(String(row[0] ?? ""), String(row[1] ?? ""));
    names.set(name, segmentMarker(dimension, segment));
  }
  return names;
}
