import { both, type Words } from "../words/words.ts";
import type { Trouble } from "./reading.ts";

const excelChangedIt: Words = {
  en: 'Excel already changed "{raw}" (scientific notation or lost digits). Set the column to Text in the source and export again.',
  zh: "编号“{raw}”已被 Excel 变成科学计数或丢失末位，无法还原。请在原表把该列设为“文本”后重新导出。",
};
const wholeCount: Words = {
  en: '"{raw}": a count must be a whole number, 0 or more.',
  zh: "“{raw}”：次数应为不小于 0 的整数。",
};

/** Why a cell or a column was not used (E_), or what to look at although it was (W_). */
export const cellMessages: ReadonlyMap<string, Words> = new Map<string, Words>([
  [
    "E_DATE_AMBIGUOUS",
    {
      en: '"{raw}" could be {a} or {b}. Choose the date order for this column.',
      zh: "“{raw}”可能是 {a} 或 {b}。请选择本列的日期顺序。",
    },
  ],
  [
    "E_DATE_ORDER_CONFLICT",
    {
      en: '"{raw}" does not fit the date order of this column. Correct the cell, or choose the other order.',
      zh: "“{raw}”与本列的日期顺序不符。请改正该单元格，或改选另一种顺序。",
    },
  ],
  [
    "E_DATE_MIXED_ORDER",
    {
      en: 'This column mixes day-first ("{a}") and month-first ("{b}") dates. Split it, or choose one order.',
      zh: "本列既有“日/月”（{a}）又有“月/日”（{b}），请分列或选定一种。",
    },
  ],
  [
    "E_DATE_INVALID",
    {
      en: '"{raw}" is not a real date. Write dates like 2026-08-31.',
      zh: "“{raw}”不是有效日期（例如 2 月没有 30 日）。请写成 2026-08-31 的样子。",
    },
  ],
  [
    "E_DATE_PARTIAL",
    {
      en: '"{raw}" has no day or no year. Write the whole date, such as 2026-08-31.',
      zh: "“{raw}”缺少日或年。请写完整日期，例如 2026-08-31。",
    },
  ],
  [
    "E_DATE_EPOCH",
    {
      en: '"{raw}" looks like a timestamp ({s}). Read it that way? Then choose the time zone for this column.',
      zh: "“{raw}”像时间戳（{s}），要这样读取吗？如是，请为本列选择时区。",
    },
  ],
  [
    "E_DATE_RANGE",
    {
      en: 'The number "{raw}" is outside Excel\'s date range. Write dates like 2026-08-31.',
      zh: "数字“{raw}”不在 Excel 日期范围内。请写成 2026-08-31 的样子。",
    },
  ],
  [
    "E_NUM_AMBIGUOUS",
    {
      en: 'Is "{raw}" {a} or {b}? Write it in full digits, or choose the decimal mark for this column.',
      zh: "“{raw}”是 {a} 还是 {b}？请写成完整数字，或选择本列的小数点符号。",
    },
  ],
  [
    "E_DECIMAL_MIXED",
    {
      en: 'This column writes decimals with a dot ("{a}") and with a comma ("{b}"). Choose one decimal mark.',
      zh: "本列既用点（{a}）又用逗号（{b}）表示小数，请选定一种。",
    },
  ],
  [
    "E_NUM_FORMAT",
    { en: '"{raw}" is not a number. Write digits only.', zh: "“{raw}”不是数字。请只填数字。" },
  ],
  [
    "E_NUM_RANGE",
    {
      en: '"{raw}" is too large to keep exactly. Check the cell.',
      zh: "“{raw}”数字过大，无法准确保存。请检查该单元格。",
    },
  ],
  ["E_COUNT_FRACTION", wholeCount],
  ["E_COUNT_NEGATIVE", wholeCount],
  [
    "E_CURRENCY_MIXED",
    {
      en: 'More than one currency in this column ("{raw}"). Split it by currency.',
      zh: "同一列有多种货币（“{raw}”），请分列或选择换算前先拆分。",
    },
  ],
  [
    "E_PCT_SCALE",
    {
      en: 'Does "{raw}" mean {a}% or {b}%? Choose the scale for this column.',
      zh: "“{raw}”表示 {a}% 还是 {b}%？请选择本列的写法。",
    },
  ],
  [
    "E_BOOL_UNKNOWN",
    { en: '"{raw}" is neither yes nor no. Use yes or no.', zh: "看不懂“{raw}”，请填 是/否。" },
  ],
  ["E_ID_SCI", excelChangedIt],
  ["E_ID_PRECISION", excelChangedIt],
  ["E_ID_MISSING", { en: "No customer id. Fill in the cell.", zh: "缺少客户编号。请填写该单元格。" }],
  [
    "E_SHEET_ERROR",
    {
      en: "The sheet shows an error here ({raw}). Correct its formula.",
      zh: "表格公式出错（{raw}）。请改正公式。",
    },
  ],
  [
    "E_FORMULA_TEXT",
    {
      en: '"{raw}" looks like a formula; kept as text, not calculated. Write its result instead.',
      zh: "单元格内容像公式（{raw}），已按文字保留，未计算。请改填结果。",
    },
  ],
  [
    "E_ENCODING",
    {
      en: '"{raw}" is garbled (wrong encoding). Export it again from the source, as UTF-8.',
      zh: "“{raw}”文字编码不对，出现乱码。请从原系统重新导出为 UTF-8。",
    },
  ],
  [
    "E_CELL_LONG",
    {
      en: '"{raw}" has more than 32,767 characters, more than a cell can hold. Shorten it.',
      zh: "“{raw}”超过 32,767 个字符，单元格容纳不下。请缩短。",
    },
  ],
  [
    "E_CELL_NUL",
    {
      en: '"{raw}" holds an empty byte (␀): the file was damaged. Correct the cell.',
      zh: "“{raw}”含有空字节（␀），文件曾损坏。请改正该单元格。",
    },
  ],
  [
    "W_ROC_YEAR",
    { en: "A year of the Republic of China (民国) was converted.", zh: "已把民国纪年换算为公历。" },
  ],
  [
    "W_2DIGIT_YEAR",
    { en: "A year in two digits: 00–69 is read as 20xx.", zh: "年份只有两位：00–69 按 20xx 读取。" },
  ],
  ["W_ASSUMED_DMY", { en: "Read as day.month.year.", zh: "按“日.月.年”读取。" }],
  ["W_EXCEL_SERIAL", { en: "A bare number was read as an Excel date.", zh: "数字已按 Excel 日期读取。" }],
  ["W_FUTURE", { en: "The date lies in the future.", zh: "日期在将来。" }],
  ["W_DECIMAL_COMMA", { en: "The comma was read as the decimal mark.", zh: "逗号已按小数点读取。" }],
  ["W_SCIENTIFIC", { en: "Scientific notation was read as a number.", zh: "科学计数法已按数字读取。" }],
  [
    "W_TRIMMED",
    { en: "Spaces, invisible marks or an apostrophe were taken off.", zh: "已去掉空格、不可见字符或撇号。" },
  ],
]);

/** The sentence for a cell or column that was not used, filled with what we saw. */
export function troubleWords({ code, seen }: Trouble): Words {
  return both(cellMessages.get(code) ?? { en: `${code}: "{raw}"`, zh: `${code}：“{raw}”` }, { ...seen });
}
