/** All digits of a number, exactly and without an exponent, the point moved `shift` places right: 0.007, 2 → "0.7". */
export function decimal(value: number, shift = 0): string {
  if (shift === 0 && Number.isSafeInteger(value)) return String(value + 0);
  const [mantissa = "0", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(exponent) + shift;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const split = Math.max(point, 1);
  const left = padded.slice(0, split).replace(/^0+(?=\d)/, "");
  const right = padded.slice(split).replace(/0+$/, "");
  const text = right === "" ? left : `${left}.${right}`;
  return value < 0 && text !== "0" ? `-${text}` : text;
}

/** 1234567.8 written "1,234,567.8". */
export function separated(digits: string): string {
  if (digits.length <= 3) return digits;
  const [whole = "", ...fraction] = digits.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
}
