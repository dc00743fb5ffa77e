import { createHost, type Host, type HostOptions } from "../host/host.ts";
import { builtCode } from "./built.ts";
import { customerRows } from "./customers.ts";

/** A spreadsheet with so many customers, a frozen header, a tab that looks at them, and the add-on as built. */
export async function openWithCustomers(count: number, options: Partial<HostOptions> = {}): Promise<Host> {
  const host = createHost({
    sheets: {
      Customers: customerRows(count),
      Notes: [["Total", { formula: "=SUM(Customers!F:F)", value: 1 }], ["keep me"]],
    },
    ...options,
  });
  host.book.sheet("Customers").frozenRows = 1;
  host.load(await builtCode());
  return host;
}
