const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";
const MOST = 40;
const FORM = /^[1-9]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;

/** As long as a citizen's number of either length, and in digits as it is: one with a slip looks so. */
const LIKE = /^[1-8]\d{13,16}[\dX]$/;

/** Whether this may have been meant as a citizen's number: it is shown by its last four characters alone (D-18). */
export function isLikeResidentId(text: string): boolean {
  return text.length <= MOST && LIKE.test(plain(text));
}

/** Such a number with all but its last four characters hidden. */
export function maskedId(text: string): string {
  return `…${text.trim().slice(-4)}`;
}

/** Whether this is a citizen's 18-digit number with a right check digit (GB 11643, ISO 7064 mod 11-2). */
export function isResidentId(text: string): boolean {
  if (text.length > MOST) return false;
  const id = plain(text);
  if (!FORM.test(id)) return false;
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += Number(id.charAt(at)) * (WEIGHTS[at] ?? 0);
  return CHECKS.charAt(sum % 11) === id.charAt(17);
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\-']/g, "")
    .toUpperCase();
}
