import { COSTS } from "./cost-model.ts";
import type { Execution } from "./execution.ts";

const MOST_KEY = 250;
const MOST_VALUE = 100 * 1024;
const MOST_ITEMS = 1_000;
const DROPPED_AT_ONCE = 100;

/** CacheService: text that may be gone at any time, the oldest first. */
export function cacheService(run: Execution) {
  const { ledger, book } = run;
  const cache = (name: string) => {
    const kept = book.caches.get(name) ?? new Map<string, string>();
    book.caches.set(name, kept);
    return run.object("Cache", {
      get(key: string) {
        ledger.charge(COSTS.cacheRead);
        return kept.get(key) ?? null;
      },
      put(key: string, value: string) {
        ledger.charge(COSTS.cacheWrite);
        if (key.length > MOST_KEY) run.fail("Argument too large: key");
        if (value.length > MOST_VALUE) run.fail("Argument too large: value");
        if (kept.size >= MOST_ITEMS)
          for (const old of [...kept.keys()].slice(0, DROPPED_AT_ONCE)) kept.delete(old);
        kept.set(key, value);
      },
      remove(key: string) {
        ledger.charge(COSTS.cacheWrite);
        kept.delete(key);
      },
    });
  };
  return run.object("CacheService", {
    getDocumentCache: () => cache("document"),
    getUserCache: () => cache("user"),
    getScriptCache: () => cache("script"),
  });
}
