import type { Part } from "./a1.ts";
import { COSTS } from "./cost-model.ts";
import type { Execution } from "./execution.ts";
import type { SheetState } from "./sheet-state.ts";

/** May this user write into a part of a tab? The owner always may. */
export function canEdit({ user }: Execution, sheet: SheetState, part: Part): boolean {
  if (user === "viewer") return false;
  return user === "owner" || !sheet.protections.some((guarded) => overlap(guarded, part));
}

export function mustBeEditable(run: Execution, sheet: SheetState, part: Part): void {
  if (canEdit(run, sheet, part)) return;
  if (run.user === "viewer") run.fail("You do not have permission to perform that action.");
  run.fail(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
}

/** Protect a part. Its owner may go on editing, and is not in the list of editors. */
export function protect(run: Execution, sheet: SheetState, part: Part) {
  mustBeEditable(run, sheet, part);
  run.ledger.later(COSTS.rules);
  sheet.protections.push(part);
  return run.object("Protection", {
    getEditors: () => run.realm.list([]),
    canEdit: () => canEdit(run, sheet, part),
    remove() {
      sheet.protections.splice(sheet.protections.indexOf(part), 1);
    },
  });
}

function overlap(a: Part, b: Part): boolean {
  return (
    a.row < b.row + b.height &&
    b.row < a.row + a.height &&
    a.column < b.column + b.width &&
    b.column < a.column + a.width
  );
}
