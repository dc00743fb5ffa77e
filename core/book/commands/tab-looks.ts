import type { Cell } from "../../cells/cell.ts";
import type { Tone } from "../../dimensions/dimension.ts";
import type { Problem } from "../../problem.ts";
import { ASIDE } from "../../schemes/check-marks.ts";
import { type Choice, findChoice } from "../../schemes/choice.ts";
import { type RulesColumn, rulesColumns, rulesHeader } from "../../schemes/rules-tab/columns.ts";
import { owners, tones } from "../../schemes/segment-words.ts";
import { settings } from "../../schemes/settings.ts";
import { settingsHeader } from "../../schemes/settings-cells.ts";
import { yesOrNo } from "../../words/format.ts";
import type { Language } from "../../words/words.ts";
import type { TabLook } from "../plan.ts";

type Rows = readonly (readonly Cell[])[];

/** How the tabs people work in look, by marker: worked out from their rows, so that undo shows them right too. */
export function lookOf(
  marker: string,
  rows: Rows,
  language: Language,
  problems: readonly Problem[] = [],
): TabLook | undefined {
  const look = marker === "rules" ? rulesLook : marker === "settings" ? settingsLook : undefined;
  return look && { ...look(rows, language), notes: notesOf(rows[0] ?? [], problems, language) };
}

type Bare = Omit<TabLook, "notes">;

function rulesLook(rows: Rows, language: Language): Bare {
  const place = (id: RulesColumn) => rows[0]?.indexOf(rulesHeader(id)) ?? -1;
  const list = (id: RulesColumn, choices: readonly string[]) => ({ column: place(id), choices });
  return {
    widths: rulesColumns.map(({ width }) => width),
    lists: [
      list("owner", named(owners, language)),
      list("tone", named(tones, language)),
      list("on", yesNo(language)),
    ].filter(({ column }) => column >= 0),
    tones: [
      { column: place("segment"), rows: rows.map((cells) => toneIn(cells[place("tone")])) },
      marked(rows, place("check")),
    ].filter(({ column }) => column >= 0),
  };
}

const SETTINGS_WIDTHS = [20, 20, 20, 50, 50, 40, 40];

function settingsLook(rows: Rows, language: Language): Bare {
  return {
    widths: SETTINGS_WIDTHS,
    lists: rows.flatMap(([name], row) => {
      const setting = settings.find((one) => one.name.en === name);
      const choices = setting?.kind === "text" ? named(setting.choices ?? [], language) : [];
      const list = setting?.kind === "yes-no" ? yesNo(language) : choices;
      return list.length > 0 ? [{ row, column: settingsHeader.indexOf("Value 值"), choices: list }] : [];
    }),
    tones: [marked(rows, settingsHeader.indexOf("检查 Check"))],
  };
}

function toneIn(cell: Cell | undefined): Tone | null {
  return findChoice(tones, String(cell ?? ""))?.id ?? null;
}

/** Filled cells of the check column stand out, but for asides. */
function marked(rows: Rows, column: number): TabLook["tones"][number] {
  const standsOut = (cells: readonly Cell[], row: number) => {
    const said = String(cells[column] ?? "");
    return row > 0 && said !== "" && !said.startsWith(ASIDE);
  };
  return { column, rows: rows.map((cells, row) => (standsOut(cells, row) ? "risk" : null)) };
}

/** Each problem as a note on its cell. */
function notesOf(
  header: readonly Cell[],
  problems: readonly Problem[],
  language: Language,
): TabLook["notes"] {
  return problems.flatMap(({ row, column, message }) => {
    const at = header.indexOf(column ?? "");
    return row === undefined || at < 0 ? [] : [{ row: row - 1, column: at, text: message[language] }];
  });
}

function named(choices: readonly Choice[], language: Language): string[] {
  return choices.map(({ name }) => name[language]);
}

function yesNo(language: Language): string[] {
  return [yesOrNo(true, language), yesOrNo(false, language)];
}
