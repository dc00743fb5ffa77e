import type { Differences } from "../differences.ts";
import { b2b } from "./b2b.ts";
import { bookkeeping } from "./bookkeeping.ts";
import { manufacturing } from "./manufacturing.ts";
import { retail } from "./retail.ts";
import { subscription } from "./subscription.ts";

/** What each trade says differently from the standard scheme. */
export const trades: readonly Differences[] = [b2b, bookkeeping, subscription, retail, manufacturing];
