import type { Problem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { both, type Words } from "../words/words.ts";

/**
 * Where our columns stand in a tab that people work in, by header, wherever they were moved. Problems name columns
 * that are needed and gone, and columns of the user's where ours are written: nothing of theirs may be lost.
 */
export function placesIn(
  { name: tab, columns }: Table,
  headers: readonly string[],
  needed: readonly string[],
): { readonly places: ReadonlyMap<string, number>; readonly problems: readonly Problem[] } {
  const found = columns.map((column) => String(column[0] ?? "").trim());
  const places = new Map(headers.flatMap((header) => entry(header, found.indexOf(header))));
  const reach = Math.max(headers.length, ...[...places.values()].map((at) => at + 1));
  const ours = new Set(places.values());
  const gone = needed.filter((header) => !places.has(header));
  const inTheWay = columns.slice(0, reach).flatMap((column, at) => {
    const isFilled = !ours.has(at) && column.some((cell) => (cell ?? "") !== "");
    return isFilled ? [found[at] ?? ""] : [];
  });
  const stop = (code: string, saw: string, message: Words) => ({ code, tab, saw, message, stops: true });
  const last = headers[headers.length - 1] ?? "";
  return {
    places,
    problems: [
      ...gone.map((header) => stop("E_OWN_COLUMN_GONE", header, both(messages.gone, { header }))),
      ...inTheWay.map((header) =>
        stop("E_COLUMN_IN_THE_WAY", header, both(messages.inTheWay, { header, last })),
      ),
    ],
  };
}

function entry(header: string, at: number): (readonly [string, number])[] {
  return at < 0 ? [] : [[header, at]];
}

const messages = {
  gone: {
    en: "The column “{header}” is gone. Undo its deletion, or delete this tab to begin anew.",
    zh: "缺少“{header}”列。请撤销删除，或删除此标签页重新开始。",
  },
  inTheWay: {
    en: "The column “{header}” stands where ours go. Move it right of “{last}”.",
    zh: "“{header}”列占了我们要写入的位置，请移到“{last}”右边。",
  },
} as const;
