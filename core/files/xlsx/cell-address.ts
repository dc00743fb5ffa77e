/** 0-based column index of the letters at the start of a reference such as "AB12"; −1 without letters. */
export function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return at > 3 ? 16_384 : column - 1;
}

/** 0-based row index in a reference such as "AB12"; −1 without a number. */
export function rowOf(reference: string): number {
  const digits = /\d+$/.exec(reference);
  return digits ? Number(digits[0]) - 1 : -1;
}

/** "AB" for 27. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "AB12" for column 27, row 11. */
export function addressOf(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of "A1:C10" or "B2"; undefined when it is neither. */
export function areaOf(reference: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(reference);
  if (!match) return undefined;
  const [, from = "", top = "", to = from, bottom = top] = match;
  const area = {
    top: Number(top) - 1,
    left: columnOf(from),
    bottom: Number(bottom) - 1,
    right: columnOf(to),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** "A1:C10", or "B2" for a single cell. */
export function areaText({ top, left, bottom, right }: Area): string {
  const first = addressOf(top, left);
  return top === bottom && left === right ? first : `${first}:${addressOf(bottom, right)}`;
}
