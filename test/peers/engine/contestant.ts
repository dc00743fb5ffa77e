import type { Contestant } from "../contestant.ts";
import { readCustomers } from "../table/customers.ts";
import type { Codes } from "../work/labels.ts";
import { classifyCustomers, codesOf } from "./classify.ts";

/** Our engine with the work as a scheme of sentences. */
export const engine: Contestant<Codes> = (file) => {
  const table = readCustomers(file);
  let found: ReturnType<typeof classifyCustomers> | undefined;
  return {
    run: () => {
      found = classifyCustomers(table);
    },
    result: () => (found ? codesOf(found) : []),
  };
};
