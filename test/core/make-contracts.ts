import type { Column } from "../../core/columns.ts";
import type { Imported, Records } from "../../core/tables/imported.ts";
import { column, importedFrom, textColumn } from "./make-imported.ts";
import { recordsOf } from "./make-lines.ts";

/** A row of a contracts tab; what is left out is blank. */
export interface ContractRow {
  readonly customer: string;
  readonly id?: string;
  readonly product?: string;
  readonly start?: string;
  readonly end?: string;
  readonly amount?: number;
  readonly auto?: boolean;
  readonly terminated?: boolean;
  readonly status?: string;
  readonly renewedBy?: string;
}

/** A book of customers whose contracts stand in a tab of their own. */
export function importedWithContracts(
  rows: readonly ContractRow[],
  given: Parameters<typeof importedFrom>[0] = {},
  more: readonly Records[] = [],
): Imported {
  const customers = given.customers ?? [...new Set(rows.map(({ customer }) => customer))];
  return { ...importedFrom({ ...given, customers }), records: [contractRecords(rows, customers), ...more] };
}

function contractRecords(rows: readonly ContractRow[], customers: readonly string[]): Records {
  const said = (field: keyof ContractRow) => rows.some((row) => row[field] !== undefined);
  const fields: Record<string, Column> = {
    "contract-start": column(
      "date",
      rows.map(({ start }) => start ?? null),
    ),
    "contract-end": column(
      "date",
      rows.map(({ end }) => end ?? null),
    ),
  };
  const texts = {
    id: "contract-id",
    product: "product",
    status: "contract-status",
    renewedBy: "renewed-by",
  } as const;
  for (const [key, id] of Object.entries(texts) as [keyof typeof texts, string][]) {
    if (said(key)) fields[id] = textColumn(rows.map((row) => row[key] ?? null));
  }
  const flags = { auto: "auto-renew", terminated: "terminated" } as const;
  for (const [key, id] of Object.entries(flags) as [keyof typeof flags, string][]) {
    if (said(key))
      fields[id] = column(
        "yes-no",
        rows.map((row) => (row[key] === undefined ? null : Number(row[key]))),
      );
  }
  if (said("amount"))
    fields["contract-amount"] = column(
      "money",
      rows.map(({ amount }) => amount ?? null),
    );
  return recordsOf(
    "contracts",
    rows.map(({ customer }) => customers.indexOf(customer)),
    fields,
  );
}
