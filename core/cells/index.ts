export { type ContextChoice, chosenContext } from "./chosen-context.ts";
export { type ColumnEvidence, columnContext } from "./column-context.ts";
export { dayFromIso, dayFromParts, isoFromDay, partsFromDay } from "./day.ts";
export { cellMessages, troubleWords } from "./messages.ts";
export { readCell } from "./read-cell.ts";
export { type CellProblem, type ColumnReading, readColumn } from "./read-column.ts";
export type { CellContext, Reading, Seen, Trouble } from "./reading.ts";
