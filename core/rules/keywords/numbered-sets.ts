/** Sets of whole numbers below `members`, each numbered when it first turns up; 0 is the empty one. */
export class NumberedSets {
  readonly #members: number;
  readonly #sets: (readonly number[])[] = [[]];
  readonly #numberOf = new Map<string, number>([["", 0]]);
  /** Set × members + member → 1 + the set that has it too; 0 where nobody has asked yet. */
  #steps: Int32Array;

  constructor(members: number) {
    this.#members = members;
    this.#steps = new Int32Array(64 * members);
  }

  /** How many sets have turned up. */
  get count(): number {
    return this.#sets.length;
  }

  /** The set with one member more. */
  with(set: number, member: number): number {
    const step = this.#steps[set * this.#members + member] as number;
    return step > 0 ? step - 1 : this.#enter(set, member);
  }

  /** Ascending. */
  membersOf(set: number): readonly number[] {
    return this.#sets[set] ?? [];
  }

  #enter(set: number, member: number): number {
    const known = this.membersOf(set);
    const place = known.filter((one) => one < member).length;
    const wider = known[place] === member ? known : [...known.slice(0, place), member, ...known.slice(place)];
    const key = wider.join();
    const number = this.#numberOf.get(key) ?? this.#sets.push(wider) - 1;
    this.#numberOf.set(key, number);
    if (this.#sets.length * this.#members > this.#steps.length) {
      const steps = new Int32Array(2 * this.#sets.length * this.#members);
      steps.set(this.#steps);
      this.#steps = steps;
    }
    this.#steps[set * this.#members + member] = number + 1;
    return number;
  }
}
