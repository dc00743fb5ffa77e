import type { Problem } from "../../problem.ts";
import { addressOf } from "./cell-address.ts";
import type { SheetCells } from "./sheet-cells.ts";

const toldInFull = 20;

/** What a user should know about a tab as it was read. */
export function sheetProblems(tab: string, cells: SheetCells): Problem[] {
  return [
    ...withoutValue(tab, cells.withoutValue),
    ...lostTexts(tab, cells.lostTexts),
    ...mergedAreas(tab, cells.merged),
    ...hiddenParts(tab, cells.hiddenRows, cells.hiddenColumns),
  ];
}

/** The list of tabs names one that is not in the file. */
export function missingTab(tab: string): Problem {
  return {
    code: "E_TAB_MISSING",
    tab,
    message: {
      en: "The file lists this tab but does not hold it. Open the file in Excel or WPS, save it again, and use the new file.",
      zh: "文件列出了这个工作表,但没有它的内容。请用 Excel 或 WPS 打开并另存一次,再使用新文件。",
    },
  };
}

/** The workbook carries macros. */
export function withoutMacros(name: string): Problem {
  return {
    code: "W_MACROS_IGNORED",
    saw: name,
    message: {
      en: "This workbook can hold macros. They were not run; only the cells were read.",
      zh: "这个工作簿可能含有宏。宏没有运行,只读取了单元格。",
    },
  };
}

function withoutValue(tab: string, places: SheetCells["withoutValue"]): Problem[] {
  const problems: Problem[] = places.slice(0, toldInFull).map(([row, column]) => {
    const address = addressOf(row, column);
    return {
      code: "E_FORMULA_NO_VALUE",
      tab,
      row: row + 1,
      saw: address,
      message: {
        en: `The formula in ${address} has no stored result, so the cell counts as empty. Open the file in Excel or WPS, let it calculate, and save it.`,
        zh: `${address} 的公式没有保存计算结果,按空白处理。请用 Excel 或 WPS 打开,计算后保存。`,
      },
    };
  });
  const more = places.length - problems.length;
  if (more > 0) {
    problems.push({
      code: "E_FORMULA_NO_VALUE",
      tab,
      more,
      message: {
        en: `${more} more formulas have no stored result and count as empty.`,
        zh: `另有 ${more} 个公式没有保存计算结果,按空白处理。`,
      },
    });
  }
  return problems;
}

function lostTexts(tab: string, addresses: readonly string[]): Problem[] {
  if (addresses.length === 0) return [];
  const some = addresses.slice(0, toldInFull).join(", ");
  return [
    {
      code: "E_CELL_TEXT_MISSING",
      tab,
      saw: some,
      message: {
        en: `${addresses.length} cells point to a text that is not in the file (${some}), so they count as empty. Save the file again in Excel or WPS.`,
        zh: `${addresses.length} 个单元格的文字不在文件中(${some}),按空白处理。请用 Excel 或 WPS 重新保存。`,
      },
    },
  ];
}

function mergedAreas(tab: string, areas: readonly string[]): Problem[] {
  if (areas.length === 0) return [];
  const some = areas.slice(0, toldInFull).join(", ");
  return [
    {
      code: "W_MERGED",
      tab,
      saw: some,
      message: {
        en: `Merged areas: ${areas.length} (${some}). Only the first cell of each has a value. Unmerge cells that stand in rows of data.`,
        zh: `有 ${areas.length} 处合并单元格(${some}),只有左上角的单元格有值。数据行中请取消合并。`,
      },
    },
  ];
}

function hiddenParts(tab: string, rows: number, columns: number): Problem[] {
  if (rows === 0 && columns === 0) return [];
  return [
    {
      code: "W_HIDDEN",
      tab,
      message: {
        en: `${rows} hidden rows and ${columns} hidden columns were read like the others. Delete what should not count.`,
        zh: `隐藏的 ${rows} 行和 ${columns} 列同样已读取。不应计入的请删除。`,
      },
    },
  ];
}
