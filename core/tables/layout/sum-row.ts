/**
 * Entries that are a sum of the column rather than a row: nameless, and their amount is what all others add up to
 * (within half a cent). Amounts in whole ten-thousandths.
 */
export function sumRows(
  amounts: Float64Array | undefined,
  isNameless: (entry: number) => boolean,
): Uint8Array {
  const size = amounts?.length ?? 0;
  const found = new Uint8Array(size);
  if (!amounts) return found;
  const candidates: number[] = [];
  let sum = 0;
  let filled = 0;
  for (let entry = 0; entry < size; entry++) {
    const amount = amounts[entry] ?? Number.NaN;
    if (Number.isNaN(amount)) continue;
    filled++;
    sum += amount;
    if (isNameless(entry)) candidates.push(entry);
  }
  if (filled < 3) return found;
  for (const entry of candidates) {
    if (Math.abs(2 * (amounts[entry] ?? 0) - sum) <= 50) {
      found[entry] = 1;
      break;
    }
  }
  return found;
}
