import type { CellContext } from "./reading.ts";

/** A number with its separators resolved: `digits` is ready for Number(). */
export interface Numeral {
  readonly digits: string;
  readonly warnings: readonly string[];
}

/** A number that may be read in two ways. */
export interface TwoReadings {
  readonly either: readonly [string, string];
}

/** What the separators alone say. `proves` is the decimal mark of whoever wrote it. */
type Shape =
  | { readonly digits: string; readonly proves?: "." | "," }
  | (TwoReadings & { readonly mark: "." | "," });

const thousands = { ",": /^\d{1,3}(?:,\d{3})+$/, ".": /^\d{1,3}(?:\.\d{3})+$/ };
const lakhs = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const spaced = /^(\d{1,3}(?: \d{3})+|\d{1,3}(?:['’]\d{3})+)(?:([.,])(\d+))?$/;
const scientific = /^\d+(?:\.\d+)?e[+-]?\d{1,3}$/i;

/**
 * Resolves "1,234.50", "1.234,56", "1 234,50", "1'234.50", "1,23,456.78", "1.5e3". Undefined when it is no number;
 * both readings when neither the text (1.234) nor its column says which mark is the decimal one.
 */
export function readNumeral(text: string, context: CellContext): Numeral | TwoReadings | undefined {
  if (scientific.test(text)) return { digits: text, warnings: ["W_SCIENTIFIC"] };
  const shape = shapeOf(text);
  if (shape === undefined) return undefined;
  if ("either" in shape) return resolve(shape.either, shape.mark, context);
  const { digits, proves } = shape;
  if (proves && context.decimal && proves !== context.decimal) return undefined;
  const assumed = proves === "," && !context.decimal && !text.includes(".");
  return { digits, warnings: assumed ? ["W_DECIMAL_COMMA"] : [] };
}

/** The decimal mark that the first number in a text proves, if it proves one: "1.234,56" proves the comma. */
export function decimalProof(text: string): "." | "," | undefined {
  const run = /\d[\d.,'’ ]*/.exec(text)?.[0].trim();
  const shape = run === undefined ? undefined : shapeOf(run);
  return shape && "proves" in shape ? shape.proves : undefined;
}

/** A lone mark before three or more digits: 1.234 or 1,234 or 1,2345. */
function resolve(
  [fraction, whole]: readonly [string, string],
  mark: "." | ",",
  { decimal, chosen }: CellContext,
): Numeral | TwoReadings | undefined {
  const groupsOfThree = fraction.length - fraction.indexOf(".") === 4;
  const read = (digits: string) => ({ digits, warnings: [] });
  if (decimal === undefined)
    return mark === "," && groupsOfThree ? read(whole) : { either: [fraction, whole] };
  if (decimal !== mark) return groupsOfThree ? read(whole) : undefined;
  if (decimal === "." || chosen || !groupsOfThree) return read(fraction);
  return { either: [fraction, whole] };
}

function shapeOf(text: string): Shape | undefined {
  if (/[ '’]/.test(text)) {
    const match = spaced.exec(text);
    if (!match) return undefined;
    const whole = bare(match[1] ?? "");
    const mark = match[2] as "." | "," | undefined;
    return mark ? { digits: `${whole}.${match[3]}`, proves: mark } : { digits: whole };
  }
  if (!/^[\d.,]*\d[\d.,]*$/.test(text)) return undefined;
  const dot = text.lastIndexOf(".");
  const comma = text.lastIndexOf(",");
  if (dot < 0 && comma < 0) return { digits: text };
  const mark = dot > comma ? "." : ",";
  const group = mark === "." ? "," : ".";
  const last = Math.max(dot, comma);
  const whole = text.slice(0, last);
  const fraction = text.slice(last + 1);
  if (dot >= 0 && comma >= 0) {
    return isGrouped(whole, group)
      ? { digits: `${bare(whole)}.${fraction || "0"}`, proves: mark }
      : undefined;
  }
  if (whole.includes(mark)) return isGrouped(text, mark) ? { digits: bare(text), proves: group } : undefined;
  return loneMark(whole, mark, fraction);
}

function loneMark(whole: string, mark: "." | ",", fraction: string): Shape | undefined {
  if (fraction === "") return mark === "." ? { digits: whole } : undefined;
  const digits = `${whole || "0"}.${fraction}`;
  const canGroup = /^[1-9]\d{0,2}$/.test(whole);
  const couldBeWhole = canGroup && (fraction.length === 3 || (mark === "," && fraction.length > 3));
  return couldBeWhole ? { either: [digits, whole + fraction], mark } : { digits, proves: mark };
}

function isGrouped(text: string, mark: "." | ","): boolean {
  return thousands[mark].test(text) || (mark === "," && lakhs.test(text));
}

const bare = (text: string) => text.replace(/[.,'’ ]/g, "");
