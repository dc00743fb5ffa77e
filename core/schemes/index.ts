import { differing } from "./differences.ts";
import { type Scheme, standard } from "./scheme.ts";
import { trades } from "./trades/index.ts";

/** Every scheme that comes with the product, the standard one first. */
export const schemes: readonly Scheme[] = [standard, ...trades.map((trade) => differing(standard, trade))];
