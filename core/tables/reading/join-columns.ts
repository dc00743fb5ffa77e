import { type Column, isText, type TextColumn } from "../../columns.ts";

/** One column after another of the same field; a part without the column is missing. Undefined when none has it. */
export function joinColumns(
  parts: readonly { readonly size: number; readonly column: Column | undefined }[],
): Column | undefined {
  const [only, ...more] = parts;
  const first = parts.find(({ column }) => column !== undefined)?.column;
  if (!first || more.length === 0) return only?.column;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (isText(first)) return joinTexts(first.kind, parts, size);
  const values = new Float64Array(size).fill(Number.NaN);
  let from = 0;
  for (const { size: rows, column } of parts) {
    if (column && !isText(column)) values.set(column.values, from);
    from += rows;
  }
  return { kind: first.kind, values };
}

function joinTexts(
  kind: TextColumn["kind"],
  parts: readonly { readonly size: number; readonly column: Column | undefined }[],
  size: number,
): TextColumn {
  const codes = new Int32Array(size).fill(-1);
  const codeOf = new Map<string, number>();
  let from = 0;
  for (const { size: rows, column } of parts) {
    if (column && isText(column)) {
      const known = column.dictionary.map((text) => {
        const code = codeOf.get(text) ?? codeOf.size;
        codeOf.set(text, code);
        return code;
      });
      for (let row = 0; row < rows; row++) codes[from + row] = known[column.codes[row] ?? -1] ?? -1;
    }
    from += rows;
  }
  return { kind, codes, dictionary: [...codeOf.keys()] };
}
