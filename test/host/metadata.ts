import type { Part } from "./a1.ts";
import { COSTS } from "./cost-model.ts";
import type { Execution } from "./execution.ts";
import type { SheetState } from "./sheet-state.ts";
import type { Metadata } from "./workbook.ts";

export const VISIBILITY = { DOCUMENT: "DOCUMENT", PROJECT: "PROJECT" } as const;
export const LOCATION = { SPREADSHEET: "SPREADSHEET", SHEET: "SHEET", ROW: "ROW", COLUMN: "COLUMN" } as const;

interface Given {
  readonly key: string;
  readonly value?: unknown;
  readonly visibility?: unknown;
}

/** Attach metadata to a whole tab (no part) or to one whole row or column of it; nothing else takes any. */
export function addMetadata(
  run: Execution,
  sheet: SheetState | undefined,
  part: Part | undefined,
  given: Given,
): void {
  const { book } = run;
  const visibility = given.visibility ?? (isVisibility(given.value) ? given.value : VISIBILITY.DOCUMENT);
  const value = isVisibility(given.value) || given.value === undefined ? null : String(given.value);
  const entry = { id: book.newId(), key: given.key, value, visibility, sheet };
  run.ledger.later(COSTS.metadata);
  if (!part || !sheet) book.metadata.push(entry);
  else if (part.row === 0 && part.height === sheet.maxRows && part.width === 1) {
    book.metadata.push({ ...entry, column: part.column });
  } else if (part.column === 0 && part.width === sheet.maxColumns && part.height === 1) {
    book.metadata.push({ ...entry, row: part.row });
  } else {
    run.fail(
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    );
  }
}

/** Search within the spreadsheet, a tab, or exactly one part of it. */
export function metadataFinder(run: Execution, sheet?: SheetState, part?: Part) {
  const wanted: { key?: string; value?: string } = {};
  const finder = run.object("DeveloperMetadataFinder", {
    withKey(key: string) {
      wanted.key = key;
      return finder;
    },
    withValue(value: string) {
      wanted.value = value;
      return finder;
    },
    find() {
      run.ledger.settle(true);
      run.ledger.charge(COSTS.read);
      const found = run.book.metadata.filter(
        (entry) =>
          (wanted.key === undefined || entry.key === wanted.key) &&
          (wanted.value === undefined || entry.value === wanted.value) &&
          (!sheet || entry.sheet === sheet) &&
          (!part || entry.column === part.column),
      );
      return run.realm.list(found.map((entry) => metadataObject(run, entry)));
    },
  });
  return finder;
}

function metadataObject(run: Execution, entry: Metadata): object {
  const { book } = run;
  return run.object("DeveloperMetadata", {
    getId: () => entry.id,
    getKey: () => entry.key,
    getValue: () => entry.value,
    getVisibility: () => entry.visibility,
    getLocation: () => locationObject(run, entry),
    setValue(value: string) {
      entry.value = value;
    },
    remove() {
      book.metadata.splice(book.metadata.indexOf(entry), 1);
    },
  });
}

function locationObject(run: Execution, { sheet, column, row }: Metadata): object {
  const whole = { row: 0, column: 0, height: sheet?.maxRows ?? 0, width: sheet?.maxColumns ?? 0 };
  return run.object("DeveloperMetadataLocation", {
    getLocationType() {
      if (!sheet) return LOCATION.SPREADSHEET;
      if (column !== undefined) return LOCATION.COLUMN;
      return row === undefined ? LOCATION.SHEET : LOCATION.ROW;
    },
    getColumn: () =>
      sheet && column !== undefined ? run.range(sheet, { ...whole, column, width: 1 }) : null,
    getRow: () => (sheet && row !== undefined ? run.range(sheet, { ...whole, row, height: 1 }) : null),
    getSheet: () => (sheet && column === undefined && row === undefined ? run.sheet(sheet) : null),
  });
}

function isVisibility(value: unknown): boolean {
  return value === VISIBILITY.DOCUMENT || value === VISIBILITY.PROJECT;
}
