// A spreadsheet runs a cell of a .csv that begins like a formula (OWASP "CSV Injection"). The guard is an apostrophe.

/** Spaces, control characters and zero-width marks that a spreadsheet skips before it looks at a cell. */
const skipped =
  "[\\s\\u0000-\\u001F\\u007F-\\u00A0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]*";
const dangerous = new RegExp(`^'*(?:[\\t\\r\\n]|${skipped}[=+\\-@＝＋－＠|%])`);
/** A negative number, a harmless text with such a start: the refunds of an imported column stay as they are. */
const negativeNumber = /^-\d[\d,]{0,20}(?:\.\d{1,20})?%?$/;

/** Nor does a phone number with its country run anything: no letters, no reference. */
const phoneNumber = /^\+\d[\d ().-]{5,24}$/;

const looksDangerous = (text: string) => dangerous.test(text) && !negativeNumber.test(text);

/** Text for a .csv cell: with an apostrophe before anything a spreadsheet could run. */
export function guarded(text: string): string {
  return looksDangerous(text) && !phoneNumber.test(text) ? `'${text}` : text;
}

/** Takes back the apostrophe of `guarded`, and one that another program put before a phone number. */
export function unguarded(text: string): string {
  return text.charCodeAt(0) === 0x27 && looksDangerous(text.slice(1)) ? text.slice(1) : text;
}
