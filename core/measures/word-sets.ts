/**
 * Sets of words, each kept once under a number; 0 is the empty set. A million records share a few hundred of them. Words
 * stand in alphabetical order, so that no order of records can matter.
 */
export class WordSets {
  private readonly sets: (readonly string[])[] = [[]];
  private readonly numbers = new Map<string, number>([["", 0]]);
  private readonly unions = new Map<number, Map<number, number>>();

  private words(set: number): readonly string[] {
    return this.sets[set] ?? [];
  }

  /** Every set, by its number. */
  all(): readonly (readonly string[])[] {
    return this.sets;
  }

  number(words: Iterable<string>): number {
    const sorted = [...new Set(words)].sort();
    const key = sorted.join("\n");
    const known = this.numbers.get(key) ?? this.sets.length;
    if (known === this.sets.length) this.sets.push(sorted);
    this.numbers.set(key, known);
    return known;
  }

  union(a: number, b: number): number {
    if (a === b || b === 0) return a;
    if (a === 0) return b;
    const withA = this.unions.get(a) ?? new Map<number, number>();
    this.unions.set(a, withA);
    const both = withA.get(b) ?? this.number([...this.words(a), ...this.words(b)]);
    withA.set(b, both);
    return both;
  }
}
