import { differing } from "./differences.ts";
import { published } from "./published/index.ts";
import { type Scheme, standard } from "./scheme.ts";
import { trades } from "./trades/index.ts";

/** The standard scheme and those for trades: what the setting "trade" chooses between. */
export const tradeSchemes: readonly Scheme[] = [
  standard,
  ...trades.map((trade) => differing(standard, trade)),
];

/** RFM tables as others published them. */
export const publishedSchemes: readonly Scheme[] = published;

/** Every scheme that comes with the product. */
export const schemes: readonly Scheme[] = [...tradeSchemes, ...publishedSchemes];
