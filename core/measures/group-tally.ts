import { byText } from "../text-order.ts";

/** What one customer after another bought of each group. */
export class GroupTally {
  private readonly names: readonly string[];
  private readonly sums: Float64Array;
  private readonly lastDays: Float64Array;
  /** Which customer a group was last met with: nothing needs clearing between two. */
  private readonly metBy: Int32Array;
  private met: number[] = [];
  private customer = -1;

  constructor(names: readonly string[]) {
    this.names = names;
    this.sums = new Float64Array(names.length);
    this.lastDays = new Float64Array(names.length);
    this.metBy = new Int32Array(names.length).fill(-1);
  }

  begin(customer: number): void {
    this.customer = customer;
    this.met = [];
  }

  add(group: number, worth: number, day: number): void {
    if (this.metBy[group] !== this.customer) {
      this.metBy[group] = this.customer;
      this.sums[group] = 0;
      this.lastDays[group] = -Infinity;
      this.met.push(group);
    }
    this.sums[group] = this.sum(group) + worth;
    if (worth > 0) this.lastDays[group] = Math.max(this.lastDays[group] as number, day);
  }

  sum(group: number): number {
    return this.sums[group] as number;
  }

  /** The groups with a net above zero, the biggest first; of equal ones the most recent (D-20), then by name. */
  ranking(): readonly number[] {
    const { names, lastDays } = this;
    return this.met
      .filter((group) => this.sum(group) > 0)
      .sort(
        (a, b) =>
          this.sum(b) - this.sum(a) ||
          (lastDays[b] as number) - (lastDays[a] as number) ||
          byText(names[a] as string, names[b] as string),
      );
  }
}
