/** Every order number of the book → a code, whichever tab it stands in. */
export class OrderNumbers {
  private readonly numbers: string[] = [];
  private codes: Map<string, number> | undefined;

  /** The codes of one tab's order numbers. */
  enter(dictionary: readonly string[]): Int32Array {
    if (this.numbers.length === 0) {
      // The first tab's own codes serve: a million order numbers need no second map.
      for (const number of dictionary) this.numbers.push(number);
      return Int32Array.from(dictionary, (_, code) => code);
    }
    return Int32Array.from(dictionary, (number) => {
      const known = this.find(number);
      if (known >= 0) return known;
      const code = this.numbers.push(number) - 1;
      this.codes?.set(number, code);
      return code;
    });
  }

  /** The code of an order number; −1 when no orders tab holds it. */
  find(number: string): number {
    this.codes ??= new Map(this.numbers.map((known, code) => [known, code]));
    return this.codes.get(number) ?? -1;
  }

  text(code: number): string {
    return this.numbers[code] ?? "";
  }

  get size(): number {
    return this.numbers.length;
  }
}
