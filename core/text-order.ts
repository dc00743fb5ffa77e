/** Sorts texts by their characters' codes: the same on every machine, in every language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
