import type { Execution } from "./execution.ts";
import { formatSerial, serialOf } from "./zone.ts";

/** Utilities: dates in a time zone, and waiting on the virtual clock. */
export function utilities(run: Execution) {
  return run.object("Utilities", {
    formatDate(date: Date, zone: string, pattern: string) {
      if (!run.realm.isDate(date))
        run.fail("The parameters don't match the method signature for Utilities.formatDate.");
      return formatSerial(serialOf(date.getTime(), zone), pattern);
    },
    sleep(milliseconds: number) {
      run.ledger.wait(milliseconds);
    },
  });
}
