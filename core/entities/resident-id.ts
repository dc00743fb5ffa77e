const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";
const FORM = /^[1-9]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;

/** Whether this is a citizen's 18-digit number with a right check digit (GB 11643, ISO 7064 mod 11-2). */
export function isResidentId(text: string): boolean {
  if (text.length > 40) return false;
  const id = text
    .normalize("NFKC")
    .replace(/[\s\-']/g, "")
    .toUpperCase();
  if (!FORM.test(id)) return false;
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += Number(id.charAt(at)) * (WEIGHTS[at] ?? 0);
  return CHECKS.charAt(sum % 11) === id.charAt(17);
}
