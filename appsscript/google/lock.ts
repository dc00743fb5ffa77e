import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

const WAIT_MS = 5_000;

/** Nobody else's click writes into this document meanwhile; the action flushes what it wrote. No lock, no write. */
export function withDocumentLock(action: () => void): void {
  const lock = LockService.getDocumentLock();
  if (!lock) throw new Refusal({ code: "E_NO_LOCK", message: messages.noLock, stops: true });
  if (!lock.tryLock(WAIT_MS)) throw new Refusal({ code: "E_BUSY", message: messages.busy, stops: true });
  try {
    action();
  } finally {
    release(lock);
  }
}

/** A lock also ends with the click, so failing to give it back harms nobody and must not look like a failed write. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // See above.
  }
}
