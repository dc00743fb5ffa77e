import { describe, expect, test } from "vitest";
import { dayFromIso } from "../../../core/cells/day.ts";
import { gatherEvidence } from "../../../core/evidence.ts";
import { standard } from "../../../core/schemes/scheme.ts";
import type { Imported } from "../../../core/tables/imported.ts";
import { csv, noData } from "../shared-data.ts";
import { addsUp, importAt } from "./a-table.ts";

/** The rows of a published result, without its header. */
function rows(path: string, encoding?: string): readonly (readonly string[])[] {
  const { columns, height } = csv(path, encoding);
  return Array.from({ length: height - 1 }, (_, row) =>
    columns.map((column) => String(column[row + 1] ?? "")),
  );
}

/** Days since the last order, orders and spend of every customer. */
function recencyFrequencyMoney(found: Imported, asOf: string): Map<string, readonly number[]> {
  const evidence = gatherEvidence(found, standard, dayFromIso(asOf));
  const [days, orders, spend] = ["days-since-last-order", "orders-total", "spend-total"].map(
    evidence.measure,
  );
  return new Map(
    found.customers.keys.map((key, row) => [
      key,
      [days?.[row] ?? Number.NaN, orders?.[row] ?? Number.NaN, spend?.[row] ?? Number.NaN],
    ]),
  );
}

describe.skipIf(noData)("data of others (skipped without the data folder)", () => {
  test("Northwind: lines joined, 1,265,793.04 in 830 orders of 89 customers", () => {
    const found = importAt(
      "1998-05-07",
      ["customers", "orders", "order_details", "employees", "products", "categories", "suppliers"].map(
        (tab) => csv(`northwind/${tab}.csv`),
      ),
    );
    expect(found.account.map(({ kind, imported, attention }) => `${kind} ${imported} ${attention}`)).toEqual([
      "customers 91 0",
      "orders 830 0",
      "order-lines 2155 0",
      "owners 9 0",
      "products 77 0",
      "products 8 0",
      "other 29 0",
    ]);
    expect(found.problems.map(({ code, tab }) => `${code} ${tab}`)).toEqual(["W_TAB_UNUSED suppliers"]);
    const categories = found.lines?.fields.get("category");
    expect(found.lines?.size).toBe(2_155);
    expect(categories && "codes" in categories && [...categories.dictionary].sort()).toEqual([
      "Beverages",
      "Condiments",
      "Confections",
      "Dairy Products",
      "Grains/Cereals",
      "Meat/Poultry",
      "Produce",
      "Seafood",
    ]);
    expect([...(found.lines?.fields.keys() ?? [])]).toEqual([
      "product",
      "product-id",
      "category",
      "discount",
      "quantity",
      "unit-price",
      "amount",
    ]);
    expect(found.orders?.amount?.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(1_265_793.0414, 4);
    expect(new Set(found.orders?.customer).size).toBe(89);
    expect(addsUp(found)).toBe(true);
  });

  test("Online Retail invoices: those without a customer need attention, credit notes lower spend", () => {
    const found = importAt("2011-12-10", [csv("online_retail/online_retail_invoices.csv")]);
    expect(found.account).toMatchObject([
      { read: 25_901, imported: 22_190, attention: 3_710, blank: 0, headerOrTotal: 1 },
    ]);
    expect(found.customers.size).toBe(4_372);
    expect(found.orders?.amount?.reduce((cents, amount) => cents + Math.round(amount * 100), 0)).toBe(
      830_006_581,
    );
    expect(found.problems).toHaveLength(1_001);
  });

  test("Online Retail lines: counted ones without doublets give the 4,338 customers published for them", {
    timeout: 120_000,
  }, () => {
    const retail = csv("online_retail/online_retail.csv.gz");
    const found = importAt(
      "2011-12-10T12:50:00",
      [retail],
      {},
      {
        countedLine: "quantity > 0 and unit price > 0",
        dropIdenticalLines: true,
        elapsed: true,
      },
    );
    expect(found.account).toMatchObject([
      { read: 541_910, imported: 401_604, attention: 135_037, identical: 5_268, headerOrTotal: 1 },
    ]);
    const bought = [...recencyFrequencyMoney(found, "2011-12-10T12:50:00")].filter(([, [, f = 0]]) => f > 0);
    expect(bought.length).toBe(4_338);
    const cents = bought.reduce((sum, [, [, , m = 0]]) => sum + Math.round(m * 100), 0);
    expect(cents).toBe(888_720_889);
    // The published money carries the noise of binary sums: 1561.6100000000001.
    const published = rows("online_retail/expected_rfm_segments.csv");
    expect(new Map(bought)).toEqual(
      new Map(
        published.map(([who = "", r, f, m]) => [who, [Number(r), Number(f), Number(Number(m).toFixed(2))]]),
      ),
    );
  });

  test("RavenStack: day-first dates settle one another; subscriptions are contracts, there are no orders", () => {
    const found = importAt(
      "2025-01-01",
      ["accounts", "subscriptions", "churn_events", "supports_ticket"].map((tab) =>
        csv(`ravenstack_saas/ravenstack_${tab}.csv`),
      ),
    );
    expect(found.account.map(({ kind, imported, attention }) => `${kind} ${imported} ${attention}`)).toEqual([
      "customers 500 0",
      "contracts 5000 0",
      // Why customers left, in their own words.
      "feedback 600 0",
      "feedback 2000 0",
    ]);
    expect(found.orders).toBeUndefined();
    expect(found.problems).toEqual([]);
    const [, churn, tickets] = found.records.map(({ fields }) => fields);
    expect([...(churn?.keys() ?? [])].sort()).toEqual([
      "churn-reason",
      "customer-id",
      "feedback-date",
      "feedback-id",
      "feedback-text",
    ]);
    const [scores, complaints] = [tickets?.get("csat"), tickets?.get("complaint")];
    expect(scores && "values" in scores && scores.values.filter((score) => Number.isNaN(score)).length).toBe(
      825,
    );
    expect(complaints && "values" in complaints && complaints.values.reduce((sum, is) => sum + is, 0)).toBe(
      95,
    );
    const ends = found.records[0]?.fields.get("contract-end");
    expect(ends && "values" in ends && ends.values.filter((day) => Number.isNaN(day)).length).toBe(4_514);
  });

  test("Superstore: Mac Roman names, month-first dates, customers by name", () => {
    const found = importAt("2014-12-31", [csv("superstore_orders_cr/sample-orders.csv", "macintosh")]);
    expect(found.account).toMatchObject([{ kind: "orders", imported: 5_009, attention: 0 }]);
    expect(found.customers.size).toBe(793);
    const published = rows("superstore_orders_cr/expected_rfm-table.csv", "macintosh");
    expect(recencyFrequencyMoney(found, "2014-12-31")).toEqual(
      new Map(published.map(([who = "", f, r, m]) => [who, [Number(r), Number(f), Number(m)]])),
    );
    expect(found.orders?.amount?.reduce((sum, amount) => sum + amount, 0)).toBe(2_297_261);
  });

  test("R's rfm orders: 995 customers, 4,906 orders, 464,158", () => {
    const found = importAt("2006-12-31", [csv("rfm_r_orders/rfm_data_orders.csv")]);
    expect(found.customers.size).toBe(995);
    expect(found.orders?.size).toBe(4_906);
    expect(found.orders?.amount?.reduce((sum, amount) => sum + amount, 0)).toBe(464_158);
    expect(found.problems).toEqual([]);
  });
});
