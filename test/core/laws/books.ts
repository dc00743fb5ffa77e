import { readFileSync } from "node:fs";
import { dayFromIso } from "../../../core/cells/day.ts";
import type { Classification } from "../../../core/classification.ts";
import { readXlsx } from "../../../core/files/xlsx-read.ts";
import type { Table } from "../../../core/tables/table.ts";
import { SAMPLE_AS_OF } from "../../../dashboard/sample/as-of.ts";
import { csv, noData } from "../shared-data.ts";
import { classified } from "./answers.ts";

export const SAMPLE_DAY = dayFromIso(SAMPLE_AS_OF);

let found: Promise<Classification> | undefined;

/** The bundled sample, classified once. */
export function sample(): Promise<Classification> {
  found ??= sampleTables().then((tables) => classified(tables, { today: SAMPLE_DAY }));
  return found;
}

/** The tabs of the bundled sample. */
export async function sampleTables(): Promise<readonly Table[]> {
  const bytes = readFileSync(new URL("../../../dashboard/sample/sample.xlsx", import.meta.url));
  return (await readXlsx(new Uint8Array(bytes), "sample.xlsx")).tables;
}

interface Book {
  readonly name: string;
  readonly asOf: number;
  tables(): readonly Table[];
}

/** Books that nobody on this project wrote; none without the data folder. */
export const books: readonly Book[] = noData
  ? []
  : [
      book("Northwind", "1998-05-07", "northwind", [
        "customers",
        "orders",
        "order_details",
        "employees",
        "products",
        "categories",
      ]),
      book("RavenStack", "2025-01-01", "ravenstack_saas", [
        "ravenstack_accounts",
        "ravenstack_subscriptions",
        "ravenstack_churn_events",
        "ravenstack_supports_ticket",
      ]),
      book("Online Retail", "2011-12-10", "online_retail", ["online_retail_invoices"]),
    ];

function book(name: string, asOf: string, folder: string, tabs: readonly string[]): Book {
  return {
    name,
    asOf: dayFromIso(asOf),
    tables: () => tabs.map((tab) => csv(`${folder}/${tab}.csv`)),
  };
}
