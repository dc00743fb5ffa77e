import type { Cell } from "../../cells/cell.ts";
import { isBlank } from "./blank-cell.ts";

/** In a table of fewer columns a lone cell is a row like any other, unless it stands below the total. */
const FULL = 3;

/** Remarks below a list: "共12家", "制表人：张三". */
const remark =
  /^(?:共|合共|总共|制表|填表|审核|复核|备注|注[:：]|说明|截止|截至|打印|导出|更新|数据来源|以上|prepared|printed|exported|note|source|as of|end of|\*)/i;

/** How many of the last rows are remarks, not rows of the table; `total` is the last row with totals, −1 without one. */
export function countFooterRows(
  columns: readonly (readonly Cell[])[],
  body: Int32Array,
  total: number,
): number {
  let count = 0;
  for (let at = body.length - 1; at > 0; at--) {
    const row = body[at] ?? 0;
    if (columns.length < FULL && (total < 0 || row < total)) break;
    const filled = columns.flatMap((column) => (isBlank(column[row]) ? [] : [column[row]]));
    const [only] = filled;
    if (filled.length !== 1 || typeof only !== "string" || !remark.test(only.trim())) break;
    count++;
  }
  return count;
}
