// Lower-case ASCII and plain Han read the same after folding: most cells are spared the slow path.
const alreadyFolded = /^(?! )[ !-@[-~\u4e00-\u9fff]*$/;

/** How texts are compared: neither width, case nor outer spaces matter. */
export function fold(text: string): string {
  if (alreadyFolded.test(text) && !text.endsWith(" ")) return text;
  return text.normalize("NFKC").trim().toLowerCase();
}
