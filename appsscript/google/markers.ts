type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = "customer-classifier";

/** A tab of ours: what it is, and how many columns from the left are ours; the rest is the user's. */
export interface OwnTab {
  readonly sheet: Sheet;
  readonly marker: string;
  readonly width: number;
  readonly metadata: DeveloperMetadata;
}

/** Everything in the workbook that we wrote: tabs and, by 0-based index, columns of each tab, by sheet id. */
export interface Markers {
  readonly tabs: ReadonlyMap<number, OwnTab>;
  readonly columns: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

/** Find every tab and column of ours by its invisible developer metadata, wherever the user has moved it. */
export function readMarkers(spreadsheet: Spreadsheet): Markers {
  const tabs = new Map<number, OwnTab>();
  const columns = new Map<number, Map<number, string>>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const value = metadata.getValue() ?? "";
    const place = metadata.getLocation();
    const column = place.getColumn();
    if (column) {
      const id = column.getSheet().getSheetId();
      const inSheet = columns.get(id) ?? new Map<number, string>();
      columns.set(id, inSheet.set(column.getColumn() - 1, value));
      continue;
    }
    const sheet = place.getSheet();
    if (!sheet) continue;
    const cut = value.lastIndexOf("#");
    const own = { sheet, marker: value.slice(0, cut), width: Number(value.slice(cut + 1)), metadata };
    tabs.set(sheet.getSheetId(), own);
  }
  return { tabs, columns };
}

/** Mark whole columns as ours (Google takes metadata on no other range), those that are not marked yet. */
export function markColumns(
  sheet: Sheet,
  marks: readonly { readonly column: number; readonly marker: string }[],
): void {
  const marked = new Set(columnMarkers(sheet).map(({ column }) => column));
  const unmarked = marks.filter(({ column }) => !marked.has(column));
  if (unmarked.length === 0) return;
  const places = unmarked.map(({ column }) => `${columnLetters(column)}:${columnLetters(column)}`);
  sheet
    .getRangeList(places)
    .getRanges()
    .forEach((range, at) => {
      range.addDeveloperMetadata(KEY, unmarked[at]?.marker ?? "", visible());
    });
}

/** These columns are no longer ours. */
export function unmarkColumns(sheet: Sheet, columns: ReadonlySet<number>): void {
  for (const { column, metadata } of columnMarkers(sheet)) if (columns.has(column)) metadata.remove();
}

/** Mark a tab as ours, with the number of columns that are ours. */
export function markTab(sheet: Sheet, marker: string, width: number): void {
  sheet.addDeveloperMetadata(KEY, tabValue(marker, width), visible());
}

/** Our part of the tab is now so many columns wide. */
export function remarkTab({ metadata, marker }: OwnTab, width: number): void {
  metadata.setValue(tabValue(marker, width));
}

function columnMarkers(sheet: Sheet): { column: number; metadata: DeveloperMetadata }[] {
  return sheet
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .find()
    .flatMap((metadata) => {
      const column = metadata.getLocation().getColumn();
      return column ? [{ column: column.getColumn() - 1, metadata }] : [];
    });
}

/** "A" for 0, "AA" for 26. */
function columnLetters(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (index % 26));
}

function tabValue(marker: string, width: number): string {
  return `${marker}#${width}`;
}

/** DOCUMENT: a copy of the file, or another installation, still knows what is ours. */
function visible() {
  return SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
}
