import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { decode } from "../../../appsscript/local/decode.ts";
import type { Cell } from "../../../core/cells/cell.ts";
import { readCsv } from "../../../core/files/csv-read.ts";
import type { Table } from "../../../core/tables/table.ts";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { importAt } from "../tables/a-table.ts";

const data = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));

function csv(path: string): Table {
  const name = path.replace(/^.*\//, "").replace(/\.csv$/, "");
  const bytes = new Uint8Array(readFileSync(data + path));
  const { columns = [], height = 0 } = readCsv(bytes, name, decode, () => undefined);
  return { id: name, name, columns, height, ownColumns: new Map() };
}

/** Rows of a file as header → cell. */
function rowsOf({ columns, height }: Table): Map<string, Cell>[] {
  return Array.from(
    { length: height - 1 },
    (_, at) => new Map(columns.map((column) => [String(column[0]), column[at + 1] ?? null])),
  );
}

/** What of what is worth most to each customer, and its share, worked out the plain way. */
function biggest(bought: readonly { who: string; what: string; worth: number }[]) {
  const sums = new Map<string, Map<string, number>>();
  for (const { who, what, worth } of bought) {
    const own = sums.get(who) ?? new Map<string, number>();
    sums.set(who, own.set(what, (own.get(what) ?? 0) + worth));
  }
  return (who: string) => {
    const positive = [...(sums.get(who) ?? [])].filter(([, worth]) => worth > 0.00005);
    const total = positive.reduce((sum, [, worth]) => sum + worth, 0);
    const [top] = positive.sort(([, a], [, b]) => b - a);
    return top && { what: top[0], share: top[1] / total, of: positive.length };
  };
}

describe.skipIf(!existsSync(data))("data of others (skipped without the data folder)", () => {
  test("Northwind: every customer's main category of 12 months, its share and their number", () => {
    const tabs = new Map(
      ["customers", "orders", "order_details", "products", "categories"].map((tab) => [
        tab,
        csv(`northwind/${tab}.csv`),
      ]),
    );
    const imported = importAt("1998-05-07", [...tabs.values()]);
    const result = classified(imported, {}, "1998-05-07");
    const rows = (tab: string) => rowsOf(tabs.get(tab) as Table);
    const order = new Map(rows("orders").map((row) => [row.get("order_id"), row]));
    const name = new Map(rows("categories").map((row) => [row.get("category_id"), row.get("category_name")]));
    const category = new Map(
      rows("products").map((row) => [row.get("product_id"), String(name.get(row.get("category_id") ?? ""))]),
    );
    const of = biggest(
      rows("order_details").flatMap((row) => {
        const its = order.get(row.get("order_id") ?? "");
        if (String(its?.get("order_date")) < "1997-05-08") return [];
        const [price, units, off] = ["unit_price", "quantity", "discount"].map((id) => Number(row.get(id)));
        const worth = (price ?? 0) * (units ?? 0) * (1 - (off ?? 0));
        return [
          {
            who: String(its?.get("customer_id")),
            what: category.get(row.get("product_id") ?? "") ?? "",
            worth,
          },
        ];
      }),
    );
    const shares = saidBy(result, "business-line-share");
    imported.customers.keys.forEach((key, at) => {
      expect(segmentsOf(result, "business-line")[at], key).toBe(of(key)?.what ?? null);
      if (of(key)) expect(shares[at], key).toBeCloseTo(of(key)?.share ?? 0, 6);
    });
    const counts = saidBy(result, "categories-bought");
    counts.forEach((count, at) => {
      if (!Number.isNaN(count)) expect(count).toBe(of(imported.customers.keys[at] ?? "")?.of);
    });
    expect(saidBy(result, "category-asked-for")[0]).toBe("Beverages");
  });

  test("Online Retail: products stand for categories, credit notes lower them", () => {
    const tab = csv("online_retail/online_retail_first12000_lines.csv");
    const imported = importAt("2010-12-10", [tab]);
    const result = classified(imported, {}, "2010-12-10");
    const of = biggest(
      rowsOf(tab)
        .filter((row) => row.get("CustomerID"))
        .map((row) => ({
          who: String(row.get("CustomerID")),
          what: String(row.get("Description")).trim(),
          worth: Number(row.get("Quantity")) * Number(row.get("UnitPrice")),
        })),
    );
    const top = saidBy(result, "business-line-share");
    const bought = imported.customers.keys.filter((key, at) => {
      const share = of(key)?.share;
      if (share === undefined) expect(top[at], key).toBeNaN();
      else expect(top[at], key).toBeCloseTo(share, 6);
      return share !== undefined;
    });
    expect(bought.length).toBeGreaterThan(300);
  });
});
