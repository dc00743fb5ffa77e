import { type Column, isText, type NumberColumn, type TextColumn } from "../../columns.ts";
import type { Name } from "../rule.ts";

/** One side of a comparison: a column, one number for all rows, or nothing at all. */
export type Operand = Column | number | undefined;

/** What a name stands for: a setting is a number, a dimension a text column of segment ids, an absent column undefined. */
export type Resolve = (name: Name) => Operand;

export function isColumn(operand: Operand): operand is Column {
  return operand !== undefined && typeof operand !== "number";
}

/** Whether it is a column of text. */
export function isWording(operand: Operand): operand is TextColumn {
  return isColumn(operand) && isText(operand);
}

/** A column of text. Text compared with numbers would be our bug: the parser lets none pass. */
export function asText(operand: Operand): TextColumn | undefined {
  if (operand === undefined) return undefined;
  if (!isWording(operand)) throw new Error("a number was compared as text");
  return operand;
}

/** A column of numbers, one number, or NaN for an absent column. */
export function asNumbers(operand: Operand): NumberColumn | number {
  if (operand === undefined) return NaN;
  if (isWording(operand)) throw new Error("text was compared as a number");
  return operand;
}

/** The one value of an operand at a row; undefined when it is missing. */
export function valueAt(operand: Operand, row: number): number | string | undefined {
  if (operand === undefined) return undefined;
  if (typeof operand === "number") return Number.isNaN(operand) ? undefined : operand;
  if (isWording(operand)) return operand.dictionary[operand.codes[row] ?? -1];
  const value = operand.values[row];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
