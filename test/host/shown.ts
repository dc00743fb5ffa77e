import { formatSerial } from "./zone.ts";

/** Is a number in this format a date to Sheets? */
export function isDateFormat(format: string): boolean {
  return format !== "General" && format !== "@" && /[ydhs]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""));
}

/** What the user sees in a cell. Formats the host does not know fail loudly. */
export function shown(value: string | number | boolean, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" || format === "@") return String(value);
  if (format === "General" || format === "") return general(value);
  if (isDateFormat(format)) return formatSerial(value, format);
  const percent = /^0(?:\.(0+))?%$/.exec(format);
  if (percent) return `${(value * 100).toFixed(percent[1]?.length ?? 0)}%`;
  if (/^0+$/.test(format)) return value.toFixed(0).padStart(format.length, "0");
  const grouped = /^([¥$€]?)(#,##)?0(?:\.(0+))?$/.exec(format);
  if (!grouped) throw new Error(`host: not implemented number format ${format}`);
  const digits = value.toFixed(grouped[3]?.length ?? 0);
  return (grouped[1] ?? "") + (grouped[2] ? digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : digits);
}

function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  if (Math.abs(value) < 1e15) return String(Number(value.toPrecision(10)));
  return value.toExponential(5).replace("e", "E");
}
