import type { Execution } from "./execution.ts";

/** LockService: one lock a document, shared by every click. */
export function lockService(run: Execution, available: boolean) {
  const { book } = run;
  let held = false;
  return run.object("LockService", {
    getDocumentLock: () =>
      available
        ? run.object("Lock", {
            tryLock(timeout: number) {
              if (book.lockedByOther) run.ledger.wait(timeout);
              held = !book.lockedByOther;
              return held;
            },
            hasLock: () => held,
            releaseLock() {
              held = false;
            },
          })
        : null,
  });
}
