import { createHash } from "node:crypto";
import type { CustomerTotals, Results, Work } from "../contestant.ts";
import { type Codes, columns } from "./labels.ts";

/** One digest for everything found, and one for each part, to say where two contestants differ. */
export interface Digest {
  readonly all: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** What the digests have to be, by work and number of rows. */
export const expected: ReadonlyMap<string, string> = new Map([
  ["classify 10000", "772600c5e36f63db1ae9517b"],
  ["classify 100000", "cbfaabc8fa27f77822279be9"],
  ["classify 1000000", "784e93558a258bfd7e6a8c75"],
  ["orders 1000000", "1dbd0faedbc38f726d9a76ea"],
  ["orders 5000000", "35bcaba1ff0ee873c1e77343"],
]);

const sha = (parts: Iterable<string | Uint8Array>) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 24);
};

export const digestOf: { readonly [One in Work]: (result: Results[One]) => Digest } = {
  classify: (codes: Codes) => ({
    all: sha(codes),
    parts: Object.fromEntries(columns.map((column, at) => [column, sha([codes[at] ?? ""])])),
  }),
  orders: (customers: readonly CustomerTotals[]) => {
    const sorted = [...customers].sort(([a], [b]) => (a < b ? -1 : 1));
    return { all: sha(sorted.map((customer) => `${customer.join(",")}\n`)), parts: {} };
  },
};
