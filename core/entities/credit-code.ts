/** A unified social credit code, in the parts of GB 32100-2015. */
export interface CreditCode {
  /** 18 characters, upper case. */
  readonly code: string;
  /** Who registered it: 1 government offices, 5 civil affairs, 9 market supervision, Y other … */
  readonly authority: string;
  readonly category: string;
  /** Six digits of GB/T 2260: where it is registered. */
  readonly region: string;
  /** Whether the check character is right. */
  readonly valid: boolean;
}

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const FORM = /^[1-9ANY][1-9][0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** Spaces, dashes of any kind and what keeps a spreadsheet from reading a number. */
const NOISE = /[\s\u200B-\u200D\uFEFF\u2010-\u2015\u2212\-_.'’`]/g;

/** Read a credit code as people write it; a registration number of the time before 2015 has 15 digits. */
export function readCreditCode(text: string): CreditCode | "old-number" | undefined {
  if (text.length > 64) return undefined;
  const code = text.normalize("NFKC").replace(NOISE, "").toUpperCase();
  if (/^[0-9]{15}$/.test(code)) return "old-number";
  if (!FORM.test(code)) return undefined;
  return {
    code,
    authority: code.charAt(0),
    category: code.charAt(1),
    region: code.slice(2, 8),
    valid: checkCharacter(code) === code.charAt(17),
  };
}

/** The 18th character that the first 17 ask for. */
export function checkCharacter(code: string): string {
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += ALPHABET.indexOf(code.charAt(at)) * (WEIGHTS[at] ?? 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
