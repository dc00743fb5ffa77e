import type { Words } from "../words/words.ts";
import type { FileSort } from "./sniff.ts";

/** Files that hold no table we can read, and what to do instead. */
export const refusals: Readonly<Record<Exclude<FileSort, "text" | "workbook">, Words>> = {
  empty: { en: "The file is empty. Export it again.", zh: "文件是空的。请重新导出。" },
  html: {
    en: "This is a web page, even if its name ends in .xls. Open it in Excel and save it as .xlsx.",
    zh: "这其实是网页（有些系统导出的 .xls 就是这样）。请用 Excel 打开后另存为 .xlsx。",
  },
  "xml-sheet": {
    en: "This is an XML file. Open it in Excel and save it as .xlsx.",
    zh: "这是 XML 文件。请用 Excel 打开后另存为 .xlsx。",
  },
  "old-xls": {
    en: "This is an old Excel file (.xls). Open it in Excel and save it as .xlsx.",
    zh: "这是旧版 Excel 文件（.xls）。请用 Excel 打开后另存为 .xlsx。",
  },
  "locked-xlsx": {
    en: "The workbook is protected by a password. Remove the password in Excel and save it again.",
    zh: "工作簿有密码保护。请在 Excel 中取消密码后重新保存。",
  },
  ods: {
    en: "This is an OpenDocument spreadsheet (.ods). Save it as .xlsx or .csv.",
    zh: "这是 OpenDocument 表格（.ods）。请另存为 .xlsx 或 .csv。",
  },
  numbers: {
    en: "This is a Numbers file. In Numbers choose File › Export To › Excel.",
    zh: "这是 Numbers 文件。请在 Numbers 中选择“文件 › 导出为 › Excel”。",
  },
  document: {
    en: "This is a text document or a presentation. Choose a .xlsx or .csv file.",
    zh: "这是文档或演示文稿。请选择 .xlsx 或 .csv 文件。",
  },
  pdf: {
    en: "This is a PDF. Choose the .xlsx or .csv it was made from.",
    zh: "这是 PDF。请选择原来的 .xlsx 或 .csv 文件。",
  },
  image: {
    en: "This is a picture. Choose a .xlsx or .csv file.",
    zh: "这是图片。请选择 .xlsx 或 .csv 文件。",
  },
  program: {
    en: "This is a program. Choose a .xlsx or .csv file.",
    zh: "这是程序。请选择 .xlsx 或 .csv 文件。",
  },
  archive: { en: "This is a packed archive. Unpack it first.", zh: "这是压缩包。请先解压。" },
  binary: {
    en: "This file holds no text and no workbook. Choose a .xlsx or .csv file.",
    zh: "这个文件既不是文本也不是工作簿。请选择 .xlsx 或 .csv 文件。",
  },
};

/** What can be wrong with a text file. */
export const fileMessages = {
  noEncoding: {
    en: "There is no encoding called “{encoding}”. Write encoding=utf-8, gbk, gb18030, big5, shift_jis, windows-1252 or macintosh.",
    zh: "没有名为“{encoding}”的编码。请写 encoding=utf-8、gbk、gb18030、big5、shift_jis、windows-1252 或 macintosh。",
  },
  wrongEncoding: {
    en: "The text is not {encoding} in line {lines}. Export the file again as UTF-8, or choose another encoding (encoding=…).",
    zh: "这个文件的文字编码不对：第 {lines} 行不是 {encoding}。请重新导出为 UTF-8，或选择其他编码（encoding=…）。",
  },
  garbled: {
    en: 'The text was already garbled before it came here, for example "{sample}". Export the file again from the source, as UTF-8.',
    zh: "这个文件在导入之前就已经乱码，例如“{sample}”。请从原系统重新导出为 UTF-8。",
  },
  garbledCells: {
    en: 'Some cells were already garbled before they came here, for example "{sample}". Correct them in the source.',
    zh: "部分单元格在导入之前就已经乱码，例如“{sample}”。请在原系统中改正。",
  },
  encodingGuess: {
    en: 'Read as {encoding}, for example "{sample}". If this looks wrong, choose another encoding (encoding=…).',
    zh: "按 {encoding} 读取，例如“{sample}”。如果不对，请选择其他编码（encoding=…）。",
  },
  fullWidthDelimiter: {
    en: "The columns are separated by full-width commas (，).",
    zh: "各列以全角逗号（，）分隔，已照此读取。",
  },
  quoteUnclosed: {
    en: "A quote opened in line {line} is never closed and would swallow the rest of the file. Add the closing quote, or have quotes read as ordinary characters.",
    zh: "第 {line} 行的引号没有闭合，会吞掉文件其余部分。请补上引号，或把引号当作普通字符。",
  },
  quoteStray: {
    en: "Quotes in the middle of a cell were kept as written: rows {rows}. If rows run together, have quotes read as ordinary characters.",
    zh: "单元格中间的引号已原样保留：第 {rows} 行。如果有几行连在一起，请把引号当作普通字符。",
  },
  rowsShort: {
    en: "Fewer cells than the usual {usual}: rows {rows}. What is missing counts as empty.",
    zh: "第 {rows} 行少于通常的 {usual} 格，缺少的按空白处理。",
  },
  rowsLong: {
    en: "More cells than the usual {usual}: rows {rows}. The extra cells are kept in extra columns.",
    zh: "第 {rows} 行多于通常的 {usual} 格，多余的单元格保留在右侧多余的列中。",
  },
  cellNul: {
    en: "Empty bytes (shown as ␀) stand in rows {rows}: the file was damaged. Check these cells.",
    zh: "第 {rows} 行含有空字节（显示为 ␀），文件曾损坏。请检查这些单元格。",
  },
  cellLong: {
    en: "A cell with more than 32,767 characters or 20 lines stands in rows {rows}. Check whether a quote is missing there.",
    zh: "第 {rows} 行有超过 32,767 个字符或 20 行的单元格。请检查是否缺少引号。",
  },
  fileTwice: {
    en: "The same file was given twice; it is read once.",
    zh: "同一个文件给了两次，只读取一次。",
  },
} satisfies Readonly<Record<string, Words>>;
