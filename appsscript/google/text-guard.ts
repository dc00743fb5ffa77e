/** Text that Sheets would take for a formula, or for its own mark "this is text". */
const NEEDS_GUARD = /^['=+\-@\t\r]/;
const GUARDED_FORMULA = /^'[=+\-@\t\r]/;

/** An apostrophe in front keeps text as text; Sheets does not store it as part of the text. */
export function guarded(text: string, inTextCell: boolean): string {
  return text !== "" && (!inTextCell || NEEDS_GUARD.test(text)) ? `'${text}` : text;
}

/** Should Sheets ever keep our apostrophe as part of a text, it is taken off again. */
export function withoutGuard(text: string): string {
  return GUARDED_FORMULA.test(text) ? text.slice(1) : text;
}
