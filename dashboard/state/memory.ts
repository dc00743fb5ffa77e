import { signal } from "@preact/signals";

/** The only thing ever kept between visits: how the page looks. Rows and names never are. */
export interface Looks {
  readonly language?: string;
  readonly theme?: string;
}

const PLACE = "customer-dashboard:looks";

/** True once the user asked for it, here or on an earlier visit. */
export const remembering = signal(false);

/** What an earlier visit left; nothing when it is damaged or the browser keeps nothing. */
export function recall(): Looks {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? "null");
    if (typeof kept !== "object" || kept === null) return {};
    remembering.value = true;
    return kept;
  } catch {
    return {};
  }
}

export function keep(looks: Looks): void {
  try {
    if (remembering.value) localStorage.setItem(PLACE, JSON.stringify(looks));
    else localStorage.removeItem(PLACE);
  } catch {
    // A browser that keeps nothing is a full or private one: the page works the same.
  }
}
