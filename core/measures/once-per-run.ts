import type { Evidence } from "./measure.ts";

/** What several measures lean on, found when the first of them asks for it. */
export function oncePerRun<Found>(find: (evidence: Evidence) => Found): (evidence: Evidence) => Found {
  const known = new WeakMap<Evidence, { readonly found: Found }>();
  return (evidence) => {
    const kept = known.get(evidence) ?? { found: find(evidence) };
    known.set(evidence, kept);
    return kept.found;
  };
}
