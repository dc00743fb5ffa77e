import type { Cell } from "./cell.ts";
import { isSheetError, meansNothing, plainText } from "./clean-text.ts";
import { blank, found, longest, type Reading, rawText, trouble } from "./reading.ts";

const answers = new Map<string, 1 | 0>([
  ..."true yes y t 1 on 是 有 对 真 √ ✓ ✔ ☑ ✅".split(" ").map((word) => [word, 1] as const),
  ..."false no n f 0 off 否 无 没有 非 不 不是 错 假 × ✗ ✘ ✕ ☐ ❌ x"
    .split(" ")
    .map((word) => [word, 0] as const),
]);

/** Yes as 1, no as 0. */
export function readYesNo(cell: Cell): Reading {
  if (cell === null) return blank;
  const raw = rawText(cell);
  const trimmed = raw.trim();
  if (trimmed.length > longest) return trouble("E_BOOL_UNKNOWN", raw);
  const plain = plainText(trimmed).toLowerCase();
  const answer = answers.get(plain);
  if (answer !== undefined) return found(answer);
  if (meansNothing(plain)) return blank;
  return trouble(isSheetError(plain) ? "E_SHEET_ERROR" : "E_BOOL_UNKNOWN", raw);
}
