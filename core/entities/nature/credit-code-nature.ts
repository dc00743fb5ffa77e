import type { CreditCode } from "../credit-code.ts";
import type { Nature } from "./nature.ts";

/** Authority and category of GB 32100-2015 → nature. Those not listed say too little: the name decides (D-18). */
const natures: ReadonlyMap<string, Nature> = new Map([
  ["11", "government"],
  ["12", "institution"],
  ["13", "mass-organisation"],
  ["51", "social-organisation"],
  ["52", "social-organisation"],
  ["53", "social-organisation"],
  ["91", "enterprise"],
  ["92", "sole-trader"],
  ["93", "cooperative"],
]);

/** What the first two characters of a credit code say; a code with a wrong check character says nothing. */
export function creditCodeNature({ authority, category, valid }: CreditCode): Nature | undefined {
  return valid ? natures.get(authority + category) : undefined;
}
