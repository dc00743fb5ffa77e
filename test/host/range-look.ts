import type { Part } from "./a1.ts";
import { COSTS } from "./cost-model.ts";
import type { Execution } from "./execution.ts";
import { mustBeEditable } from "./protection.ts";
import type { SheetState, Validation } from "./sheet-state.ts";

interface Tools {
  read<Value>(at: (row: number, column: number) => Value): Value[][];
  each(action: (row: number, column: number) => void): void;
  /** Refuses rows of another shape than the part. */
  shape(rows: readonly (readonly unknown[])[]): void;
  self(): object;
}

const rules = new WeakMap<object, Validation>();

/** SpreadsheetApp.newDataValidation(): lists only. */
export function validationBuilder(run: Execution) {
  let choices: readonly string[] = [];
  let allowInvalid = true;
  const builder = run.object("DataValidationBuilder", {
    requireValueInList(values: readonly string[], _showDropdown = true) {
      choices = [...values];
      return builder;
    },
    setAllowInvalid(allowed: boolean) {
      allowInvalid = allowed;
      return builder;
    },
    build() {
      const rule = run.object("DataValidation", {});
      rules.set(rule, { choices, allowInvalid });
      return rule;
    },
  });
  return builder;
}

/** What a script writes has to suit a drop-down that allows nothing else. */
export function refuseInvalid(
  run: Execution,
  sheet: SheetState,
  part: Part,
  rows: readonly (readonly unknown[])[],
): void {
  rows.forEach((cells, down) => {
    cells.forEach((value, right) => {
      const rule = sheet.validation(part.row + down, part.column + right);
      if (!rule || rule.allowInvalid || value === "" || rule.choices.includes(String(value))) return;
      run.fail("The data you entered violates the data validation rules set on this cell.");
    });
  });
}

/** The part of a Range that only changes how cells look. Google takes any word for a colour and says nothing. */
export function rangeLook(run: Execution, sheet: SheetState, part: Part, tools: Tools) {
  const { ledger } = run;
  const key = (row: number, column: number) => `${row} ${column}`;
  const changing = (cost: (typeof COSTS)[keyof typeof COSTS], cells = 0) => {
    mustBeEditable(run, sheet, part);
    ledger.later(cost, cells);
  };
  const put = (map: Map<string, string>, row: number, column: number, text: string | null | undefined) => {
    if (text) map.set(key(row, column), text);
    else map.delete(key(row, column));
  };
  const size = part.height * part.width;
  const one = (row: number, column: number) => ({ row, column, height: 1, width: 1 });
  const ruleOf = (given: object | null | undefined) => (given ? (rules.get(given) ?? null) : null);
  return {
    setBackground(colour: string | null) {
      changing(COSTS.oneFormat);
      tools.each((row, column) => put(sheet.backgrounds, row, column, colour));
      return tools.self();
    },
    setBackgrounds(colours: readonly (readonly (string | null)[])[]) {
      tools.shape(colours);
      changing(COSTS.formats, size);
      tools.each((row, column) => {
        put(sheet.backgrounds, row, column, colours[row - part.row]?.[column - part.column]);
      });
      return tools.self();
    },
    getNotes: () => tools.read((row, column) => sheet.notes.get(key(row, column)) ?? ""),
    setNotes(notes: readonly (readonly string[])[]) {
      tools.shape(notes);
      changing(COSTS.formats, size);
      tools.each((row, column) => {
        put(sheet.notes, row, column, notes[row - part.row]?.[column - part.column]);
      });
      return tools.self();
    },
    setWrap(_wrap: boolean) {
      changing(COSTS.oneFormat);
      return tools.self();
    },
    setDataValidation(rule: object | null) {
      changing(COSTS.rules, size);
      sheet.validations.push({ ...part, rule: ruleOf(rule) });
      return tools.self();
    },
    setDataValidations(given: readonly (readonly (object | null)[])[]) {
      tools.shape(given);
      changing(COSTS.rules, size);
      tools.each((row, column) => {
        const rule = ruleOf(given[row - part.row]?.[column - part.column]);
        sheet.validations.push({ ...one(row, column), rule });
      });
      return tools.self();
    },
    clearDataValidations() {
      changing(COSTS.rules, size);
      sheet.validations.push({ ...part, rule: null });
      return tools.self();
    },
  };
}
