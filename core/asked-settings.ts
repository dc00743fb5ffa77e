/** Remembers, while measures are worked out, which settings each asked for, itself or through other measures. */
export class AskedSettings {
  readonly #settings = new Map<string, Set<string>>();
  readonly #measures = new Map<string, Set<string>>();
  readonly #asking: string[] = [];

  /** Work out one measure, or what else asks. */
  during<Result>(asking: string, compute: () => Result): Result {
    this.#asking.push(asking);
    const result = compute();
    this.#asking.pop();
    return result;
  }

  setting(id: string): void {
    this.#note(this.#settings, id);
  }

  measure(id: string): void {
    this.#note(this.#measures, id);
  }

  /** Ids of the settings a measure leans on. */
  behind(measure: string): ReadonlySet<string> {
    const found = new Set<string>();
    const seen = new Set([measure]);
    for (const one of seen) {
      for (const setting of this.#settings.get(one) ?? []) found.add(setting);
      for (const other of this.#measures.get(one) ?? []) seen.add(other);
    }
    return found;
  }

  #note(notes: Map<string, Set<string>>, id: string): void {
    const by = this.#asking[this.#asking.length - 1];
    if (by !== undefined) notes.set(by, (notes.get(by) ?? new Set()).add(id));
  }
}
