/** Spreadsheet letters of a column: 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** What a column without a header is called, in the language of the table. */
export function namelessColumn(index: number, chinese: boolean): string {
  return chinese ? `列${columnLetters(index)}` : `column ${columnLetters(index)}`;
}

/** All the names by which a user may point at a column. */
export function columnNames(index: number, headers: readonly string[]): readonly string[] {
  return [...new Set([...headers, namelessColumn(index, false), namelessColumn(index, true)])];
}
