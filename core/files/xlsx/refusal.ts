import type { Problem } from "../../problem.ts";
import type { Words } from "../../words/words.ts";
import { refusals } from "../file-messages.ts";

/** Why a file is not read or not written; thrown inside this folder, turned into a problem at its border. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(code: string, message: Words, place: Omit<Problem, "code" | "message" | "stops"> = {}) {
    super(`${code}: ${message.en}`);
    this.problem = { code, message, stops: true, ...place };
  }

  /** Do something with one tab; a refusal then names it. */
  static of<Result>(tab: string, act: () => Result): Result {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message, ...place } = error.problem;
      throw new Refusal(code, message, { ...place, tab });
    }
  }
}

/** What the work refuses, it refuses in this tab. */
export function inTab<Result>(tab: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.tab !== undefined) throw error;
    const { code, message, stops: _, ...place } = error.problem;
    throw new Refusal(code, message, { ...place, tab });
  }
}

/** The file is cut off or its parts contradict each other. */
export function damaged(detail: Words): Refusal {
  return new Refusal("E_FILE_DAMAGED", {
    en: `This file is damaged (${detail.en}). Open it in Excel or WPS, save it again, and use the new file.`,
    zh: `文件已损坏(${detail.zh})。请用 Excel 或 WPS 打开并另存一次,再使用新文件。`,
  });
}

/** The file would take more memory than we allow ourselves. */
export function tooLarge(detail: Words): Refusal {
  return new Refusal("E_FILE_TOO_LARGE", {
    en: `This file is too large (${detail.en}). Split it, for example one file per year, or save the tab as CSV.`,
    zh: `文件太大(${detail.zh})。请拆分后再用,例如每年一个文件,或把工作表另存为 CSV。`,
  });
}

/** The file is something else than a workbook we read. */
export function otherKind(found: Words): Refusal {
  return new Refusal("E_FILE_KIND", {
    en: `This is ${found.en}, not an .xlsx workbook. Open it in Excel or WPS, save it as .xlsx, and use that file.`,
    zh: `这是${found.zh},不是 .xlsx 工作簿。请用 Excel 或 WPS 打开,另存为 .xlsx 后再使用。`,
  });
}

/** The file asks for a password. */
export function isProtected(): Refusal {
  return new Refusal("E_FILE_PROTECTED", refusals["locked-xlsx"]);
}

/** The file's XML declares a document type, which workbooks never do and attacks do. */
export function forbiddenXml(): Refusal {
  return new Refusal("E_XML_FORBIDDEN", {
    en: "This file holds a document type declaration, which no spreadsheet program writes, so it was not opened. Ask whoever made it for a file saved by Excel.",
    zh: "文件中含有文档类型声明,电子表格软件不会写入这种内容,因此没有打开。请向提供者索取由 Excel 保存的文件。",
  });
}

/** The workbook is built in a way we can read but not change without risk. */
export function cannotWrite(detail: Words, tab?: string): Refusal {
  return new Refusal(
    "E_CANNOT_WRITE",
    {
      en: `Nothing was written, because this workbook cannot be changed safely (${detail.en}). Open it in Excel or WPS, save it again, and try with the new file.`,
      zh: `没有写入任何内容,因为无法安全地修改这个工作簿(${detail.zh})。请用 Excel 或 WPS 打开并另存一次,再用新文件重试。`,
    },
    tab === undefined ? {} : { tab },
  );
}
