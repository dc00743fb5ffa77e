import type { Cell } from "../../cells/cell.ts";
import { percentText } from "../../cells/percent-text.ts";
import { type NumberFormat, padded } from "./number-format.ts";
import { serialToClock, serialToIso } from "./serial-date.ts";
import { decodeCellText } from "./xml-text.ts";

/** What is the same for all cells of a workbook. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

const remembered = 200_000;

/** Turns raw `<v>` texts into cells. Texts and dates that repeat share one string. */
export class CellValues {
  private readonly context: CellContext;
  private readonly known = new Map<string, string>();
  private readonly shown: Map<number, Cell>[] = [];

  constructor(context: CellContext) {
    this.context = context;
  }

  /** A shared text; undefined when the file has no such text. */
  shared(raw: string): string | undefined {
    return this.context.texts[Number(raw)];
  }

  text(raw: string): string {
    const found = this.known.get(raw);
    if (found !== undefined) return found;
    return this.once(decodeCellText(raw));
  }

  once(text: string): string {
    const found = this.known.get(text);
    if (found !== undefined) return found;
    if (this.known.size < remembered) this.known.set(text, text);
    return text;
  }

  /** A number as its cell style shows it, where that changes what it is. */
  number(raw: string, style: string | undefined): Cell {
    const value = Number(raw);
    if (Number.isNaN(value)) return this.text(raw);
    const index = style === undefined ? 0 : Number(style);
    const format = this.context.formats[index];
    if (format === undefined || format.shows === "number") return value;
    let shown = this.shown[index];
    if (shown === undefined) {
      shown = new Map();
      this.shown[index] = shown;
    }
    let cell = shown.get(value);
    if (cell === undefined) {
      cell = showNumber(value, format, this.context.from1904);
      if (shown.size < remembered) shown.set(value, cell);
    }
    return cell;
  }
}

/** ISO 8601 of a cell with t="d", in the form of all other dates. */
export function isoCell(raw: string): string {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/.exec(raw);
  if (!match) return decodeCellText(raw);
  const [, day = "", time] = match;
  return time === undefined || time === "00:00:00" ? day : `${day}T${time}`;
}

function showNumber(value: number, format: NumberFormat, from1904: boolean): Cell {
  switch (format.shows) {
    case "date":
      return serialToIso(value, from1904);
    case "time":
      return value >= 0 && value < 1 ? serialToClock(value) : serialToIso(value, from1904);
    case "duration":
      return value >= 0 ? serialToClock(value) : value;
    case "percent":
      return percentText(value);
    case "padded":
      return padded(value, format.pattern);
    default:
      return value;
  }
}
