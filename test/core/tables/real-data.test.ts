import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addsUp, importAt } from "./a-table.ts";
import { theirCsv as csv, theirData } from "./their-data.ts";

describe.skipIf(!existsSync(theirData))("data of others (skipped without the data folder)", () => {
  test("Northwind: lines joined, 1,265,793.04 in 830 orders of 89 customers", () => {
    const found = importAt(
      "1998-05-07",
      ["customers", "orders", "order_details", "employees", "products", "suppliers"].map((tab) =>
        csv(`northwind/${tab}.csv`),
      ),
    );
    expect(found.account.map(({ kind, imported, attention }) => `${kind} ${imported} ${attention}`)).toEqual([
      "customers 91 0",
      "orders 830 0",
      "order-lines 2155 0",
      "owners 9 0",
      "other 77 0",
      "other 29 0",
    ]);
    expect(found.problems).toEqual([]);
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
      "other 600 0",
      "feedback 2000 0",
    ]);
    expect(found.orders).toBeUndefined();
    const ends = found.records[0]?.fields.get("contract-end");
    expect(ends && "values" in ends && ends.values.filter((day) => Number.isNaN(day)).length).toBe(4_514);
  });

  test("Superstore: Mac Roman names, month-first dates, customers by name", () => {
    const found = importAt("2014-12-31", [csv("superstore_orders_cr/sample-orders.csv", "macintosh")]);
    expect(found.account).toMatchObject([{ kind: "orders", imported: 5_009, attention: 0 }]);
    expect(found.customers.size).toBe(793);
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
