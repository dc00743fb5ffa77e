/** Words and the bit each sets in the answer. */
export type Bits = readonly (readonly [word: string, bit: number])[];

/** Which words stand in a text, as bits: one pass, a table over first characters, then the rest character by character. */
export function wordScan(words: Bits): (text: string) => number {
  const listOf = new Uint8Array(0x1_0000);
  const lists: (readonly [number, Uint16Array])[][] = [[]];
  for (const [word, bit] of words) {
    const first = word.charCodeAt(0);
    if (listOf[first] === 0) listOf[first] = lists.push([]) - 1;
    const rest = Uint16Array.from({ length: word.length - 1 }, (_, at) => word.charCodeAt(at + 1));
    lists[listOf[first] as number]?.push([bit, rest]);
  }
  return (text) => {
    let found = 0;
    for (let at = 0; at < text.length; at++) {
      const list = listOf[text.charCodeAt(at)] as number;
      if (list === 0) continue;
      for (const [bit, rest] of lists[list] as (typeof lists)[number]) {
        let same = 0;
        while (same < rest.length && text.charCodeAt(at + 1 + same) === rest[same]) same++;
        if (same === rest.length) found |= bit;
      }
    }
    return found;
  };
}

/** The number of the lowest bit; −1 for none. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
