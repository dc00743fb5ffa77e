import type { Cell, Kind } from "../../cells/cell.ts";
import type { Classification, Classified } from "../../classification.ts";
import { classifyTables } from "../../classify-tables.ts";
import type { Segment } from "../../dimensions/dimension.ts";
import { rowsOf, sameRows } from "../../tables/rows.ts";
import type { Table } from "../../tables/table.ts";
import { byText } from "../../text-order.ts";
import type { Language } from "../../words/words.ts";
import { withBackup } from "../backup.ts";
import type { Book } from "../book.ts";
import type { CommandOptions, Outcome } from "../command.ts";
import { withNotes } from "../notes.ts";
import { tabChange } from "../own-tabs.ts";
import type { TabChange } from "../plan.ts";
import { SEGMENT_HEADERS as TITLES } from "../segment-headers.ts";
import { segmentMarker, segmentTabName } from "../segment-tab-name.ts";
import { figureCell } from "./segment-columns.ts";
import { tellPlan } from "./tell.ts";

/** "Refresh segment tabs": one tab a segment of one dimension, best customers first, each with why and what to do. */
export function segmentTabsCommand(
  book: Book,
  options: CommandOptions & { readonly dimension?: string },
): Outcome {
  const tables = book.tables();
  const classification = classifyTables(tables, options);
  if (!("dimensions" in classification)) {
    return { plan: { changes: [] }, problems: classification.problems, told: [] };
  }
  const changes = segmentTabs(tables, classification, options.dimension ?? "value", options.language);
  return {
    plan: withBackup(tables, { changes }, classification),
    problems: classification.problems,
    told: tellPlan(changes, classification),
    classification,
  };
}

/** The tabs of one dimension's segments; those of segments that are gone or switched off are taken away. */
export function segmentTabs(
  tables: readonly Table[],
  classification: Classification,
  dimension: string,
  language: Language,
): TabChange[] {
  const classified = classification.dimensions.find((one) => one.dimension.id === dimension);
  const made = new Set(classified?.dimension.segments.map(({ id }) => segmentMarker(dimension, id)));
  const gone = tables.filter(({ own }) => own?.startsWith(segmentMarker(dimension, "")) && !made.has(own));
  return [
    ...(classified ? tabsMade(tables, classification, classified, language) : []),
    ...gone.flatMap(removed),
  ];
}

/** Taken away; where people wrote into it, it keeps what they wrote. */
function removed(table: Table): TabChange[] {
  const { own = "", name } = table;
  const before = rowsOf(table);
  const notes = withNotes([], before, { header: Object.values(TITLES), filled: TITLES.why });
  const after = notes.length > 0 ? notes : null;
  if (after && sameRows(before, after)) return [];
  return [{ kind: "tab", marker: own, name, hidden: false, formats: [], before, after }];
}

function tabsMade(
  tables: readonly Table[],
  classification: Classification,
  { dimension, codes }: Classified,
  language: Language,
): TabChange[] {
  const columns = tabColumns(classification, dimension.id, language);
  const order = bestFirst(classification);
  return dimension.segments.flatMap((segment, code) => {
    const members = order.filter((row) => codes[row] === code);
    const marker = segmentMarker(dimension.id, segment.id);
    if (members.length === 0 && !tables.some(({ own }) => own === marker)) return [];
    return tabChange(tables, {
      marker,
      name: segmentTabName(dimension.name[language], segment.name[language]),
      shared: true,
      filled: TITLES.why,
      rows: [
        columns.map(({ header }) => header),
        ...members.map((row) => columns.map(({ cell }) => cell(row, segment))),
      ],
      formats: columns.map(({ format }) => format),
    });
  });
}

interface TabColumn {
  readonly header: string;
  readonly format: Kind;
  cell(row: number, segment: Segment): Cell;
}

function tabColumns(classification: Classification, dimension: string, language: Language): TabColumn[] {
  const { keys, names } = classification.imported.customers;
  const named = names.some((name, row) => name !== keys[row]);
  const figure = (measure: string, header: string, format: Kind): TabColumn => ({
    header,
    format,
    cell: figureCell(classification, measure, format),
  });
  return [
    { header: TITLES.id, format: "id", cell: (row) => keys[row] ?? null },
    ...(named
      ? [{ header: TITLES.name, format: "text", cell: (row) => names[row] ?? null } as TabColumn]
      : []),
    figure("spend", TITLES.spend, "money"),
    figure("orders", TITLES.orders, "count"),
    figure("last-order", TITLES.lastOrder, "date"),
    { header: TITLES.why, format: "text", cell: (row) => classification.why(dimension, row, language) },
    { header: TITLES.advice, format: "text", cell: (_, segment) => segment.advice[language] },
  ];
}

/** Highest spend first; ties by key, so the order never depends on the sheet's. */
function bestFirst({ imported: { customers }, measure }: Classification): number[] {
  const spend = measure("spend")?.values;
  const worth = (row: number) => (Number.isNaN(spend?.[row] ?? Number.NaN) ? -Infinity : (spend?.[row] ?? 0));
  return customers.keys
    .map((_, row) => row)
    .sort((a, b) => worth(b) - worth(a) || byText(customers.keys[a] ?? "", customers.keys[b] ?? ""));
}
