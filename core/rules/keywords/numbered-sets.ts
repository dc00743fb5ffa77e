/** So many steps are kept in a table; those beyond, of which there are many only where each is rare, in a map. */
const tabled = 1 << 22;

/** Sets of whole numbers below `members`, each numbered when it first turns up; 0 is the empty one. */
export class NumberedSets {
  readonly #members: number;
  readonly #sets: (readonly number[])[] = [[]];
  readonly #numberOf = new Map<string, number>([["", 0]]);
  /** Set × members + member → 1 + the set that has it too; 0 where nobody has asked yet. */
  #steps: Int32Array;
  readonly #moreSteps = new Map<number, number>();

  constructor(members: number) {
    this.#members = members;
    this.#steps = new Int32Array(Math.min(64 * members, tabled));
  }

  /** How many sets have turned up. */
  get count(): number {
    return this.#sets.length;
  }

  /** The set with one member more. */
  with(set: number, member: number): number {
    const place = set * this.#members + member;
    const step = place < this.#steps.length ? (this.#steps[place] as number) : 0;
    return step > 0 ? step - 1 : this.#look(place, set, member);
  }

  /** Ascending. */
  membersOf(set: number): readonly number[] {
    return this.#sets[set] ?? [];
  }

  #look(place: number, set: number, member: number): number {
    const known = this.#moreSteps.get(place);
    if (known !== undefined) return known;
    const number = this.#enter(set, member);
    if (place >= this.#steps.length && this.#steps.length < tabled) {
      const steps = new Int32Array(Math.min(2 * place + this.#members, tabled));
      steps.set(this.#steps);
      this.#steps = steps;
    }
    if (place < this.#steps.length) this.#steps[place] = number + 1;
    else this.#moreSteps.set(place, number);
    return number;
  }

  #enter(set: number, member: number): number {
    const known = this.membersOf(set);
    const place = known.filter((one) => one < member).length;
    const wider = known[place] === member ? known : [...known.slice(0, place), member, ...known.slice(place)];
    const key = wider.join();
    const number = this.#numberOf.get(key) ?? this.#sets.push(wider) - 1;
    this.#numberOf.set(key, number);
    return number;
  }
}
