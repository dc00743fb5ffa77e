import { COSTS, type Cost, LIMIT_MS } from "./cost-model.ts";
import type { Realm } from "./realm.ts";

/** When a call fails on purpose: before it did anything, or after it did its work. */
export interface Fault {
  readonly at: number;
  readonly when: "before" | "after";
}

/** What one execution has called, and how long that would have taken. */
export interface Ledger {
  readonly count: number;
  readonly milliseconds: number;
  readonly killed: boolean;
  readonly byName: ReadonlyMap<string, number>;
  call<Result>(name: string, action: () => Result): Result;
  charge(cost: Cost, cells?: number): void;
  /** A write waits until somebody reads. */
  later(cost: Cost, cells?: number): void;
  settle(reading: boolean): void;
  wait(milliseconds: number): void;
  readonly pending: boolean;
}

/** The virtual clock and call counter of one execution. */
export function createLedger(
  realm: () => Realm,
  fault: Fault | undefined,
  forbids: (name: string) => string | undefined,
): Ledger {
  const byName = new Map<string, number>();
  let count = 0;
  let milliseconds = 0;
  let waiting = 0;
  let killed = false;

  // Google ends the execution; no catch of the script can go on from there.
  const refuseDead = () => {
    if (milliseconds > LIMIT_MS) killed = true;
    if (killed) throw realm().exception("Exceeded maximum execution time");
  };
  const spend = (amount: number) => {
    milliseconds += amount;
    refuseDead();
  };
  const price = ({ fixed, perCell }: Cost, cells: number) => fixed + perCell * cells;

  return {
    get count() {
      return count;
    },
    get milliseconds() {
      return milliseconds + waiting;
    },
    get killed() {
      return killed;
    },
    get pending() {
      return waiting > 0;
    },
    byName,
    call(name, action) {
      refuseDead();
      count += 1;
      byName.set(name, (byName.get(name) ?? 0) + 1);
      const refusal = forbids(name);
      if (refusal) throw realm().exception(refusal);
      const fails = fault?.at === count;
      if (fails && fault.when === "before") throw realm().exception(TIMED_OUT);
      const result = action();
      if (fails) throw realm().exception(TIMED_OUT);
      return result;
    },
    charge: (cost, cells = 0) => spend(price(cost, cells)),
    later(cost, cells = 0) {
      waiting += price(cost, cells);
    },
    settle(reading) {
      const due = waiting + (reading && waiting > 0 ? COSTS.readAfterWrite.fixed : 0);
      waiting = 0;
      spend(due);
    },
    wait: spend,
  };
}

const TIMED_OUT = "Service Spreadsheets timed out while accessing document";
