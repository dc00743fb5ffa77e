import { type TabLook, toneColours } from "#core";
import { rangeAt } from "./rectangle.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Google counts widths in pixels. */
const PIXELS_A_CHARACTER = 7;
/** Ours among the notes on cells: others are the user's. */
const SIGN = "⚠ ";

interface Size {
  /** Rows that are or were filled, the header among them. */
  readonly height: number;
  /** Rows of the grid. */
  readonly rows: number;
}

/** Make a new tab of ours pleasant to use. */
export function dressNew(sheet: Sheet, look: TabLook, size: Size): void {
  seemly(() => {
    widen(sheet, look.widths);
    below(sheet, 0, look.widths.length, size.rows).setWrap(true);
  });
  const isBare = ({ rows }: TabLook["tones"][number]) => rows.every((tone) => tone === null);
  seemly(() => paint(sheet, { ...look, tones: look.tones.filter((tones) => !isBare(tones)) }, size));
}

/** All columns as the first one, then each run of neighbours that are wider or narrower. */
function widen(sheet: Sheet, widths: readonly number[]): void {
  for (let first = 0; first < widths.length; ) {
    let count = 1;
    while (widths[first + count] === widths[first]) count += 1;
    const reach = first === 0 ? widths.length : count;
    if (first === 0 || widths[first] !== widths[0]) {
      sheet.setColumnWidths(first + 1, reach, (widths[first] ?? 0) * PIXELS_A_CHARACTER);
    }
    first += count;
  }
}

/** The same for a tab that is there: widths and wrapping are left as the user has them by now. */
export function dress(sheet: Sheet, look: TabLook, size: Size): void {
  seemly(() => paint(sheet, look, size));
  seemly(() => note(sheet, look, size.height));
}

/** Leave nothing of it behind. */
export function undress(sheet: Sheet, look: TabLook, height: number): void {
  seemly(() => {
    for (const { column } of look.tones) below(sheet, column, 1, height).setBackground(null);
    for (const column of new Set(look.lists.map((list) => list.column))) {
      below(sheet, column, 1, sheet.getMaxRows()).clearDataValidations();
    }
    note(sheet, { ...look, notes: [] }, height);
  });
}

function paint(sheet: Sheet, look: TabLook, size: Size): void {
  const { height } = size;
  offerLists(sheet, look, size);
  for (const { column, rows } of look.tones) {
    const colours = rows.map((tone) => [tone ? toneColours[tone] : null]);
    while (colours.length < height) colours.push([null]);
    below(sheet, column, 1, height).setBackgrounds(colours.slice(1));
  }
}

/** The cells are right without their look: whatever keeps Google from showing it is no reason to take them back. */
function seemly(action: () => void): void {
  try {
    action();
  } catch {
    // The next run that writes the tab tries again.
  }
}

/** Those of this click: many cells offer the same. */
const rulesMade = new Map<string, Rule>();

/** Lists only offer, as rules do unless told otherwise: another word is kept, and answered when it is read. */
function ruleFor(choices: readonly string[]): Rule {
  const key = choices.join("\n");
  const known = rulesMade.get(key);
  if (known) return known;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .build();
  rulesMade.set(key, rule);
  return rule;
}

function offerLists(sheet: Sheet, { lists }: TabLook, { height, rows }: Size): void {
  const inRows = new Map<number, (Rule | null)[]>();
  for (const { column, row, choices } of lists) {
    const rule = ruleFor(choices);
    if (row === undefined) below(sheet, column, 1, rows).setDataValidation(rule);
    else {
      const rules = inRows.get(column) ?? new Array(height).fill(null);
      rules[row] = rule;
      inRows.set(column, rules);
    }
  }
  for (const [column, rules] of inRows) {
    below(sheet, column, 1, height).setDataValidations(rules.slice(1).map((rule) => [rule]));
  }
}

function note(sheet: Sheet, { notes, widths }: TabLook, height: number): void {
  const range = below(sheet, 0, widths.length, height);
  const there: string[][] = range.getNotes();
  const wanted = there.map((row) => row.map((text) => (text.startsWith(SIGN) ? "" : text)));
  for (const { row, column, text } of notes) {
    const cells = wanted[row - 1];
    if (cells) cells[column] = SIGN + text;
  }
  const differs = wanted.some((row, at) => row.some((text, column) => text !== there[at]?.[column]));
  if (differs) range.setNotes(wanted);
}

/** So many columns, from the row below the header to that of this number. */
function below(sheet: Sheet, column: number, width: number, height: number) {
  return rangeAt(sheet, { row: 1, column, height: Math.max(1, height - 1), width });
}
