import { differing } from "./differences.ts";
import { published } from "./published/index.ts";
import { type Scheme, standard } from "./scheme.ts";
import { trades } from "./trades/index.ts";

/** Every scheme that comes with the product: the standard one, those for trades, RFM tables as others published them. */
export const schemes: readonly Scheme[] = [
  standard,
  ...trades.map((trade) => differing(standard, trade)),
  ...published,
];
