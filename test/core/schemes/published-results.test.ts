import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { dayFromIso } from "../../../core/cells/day.ts";
import type { Classification } from "../../../core/classification.ts";
import { classifyTables } from "../../../core/classify-tables.ts";
import { ascending } from "../../../core/measures/ascending.ts";
import { quantileLines } from "../../../core/measures/score-lines.ts";
import { schemeFromJson } from "../../../core/schemes/from-json.ts";
import type { Scheme } from "../../../core/schemes/scheme.ts";
import type { Table } from "../../../core/tables/table.ts";
import { csv, data, noData, rows } from "../shared-data.ts";

const root = resolve(import.meta.dirname, "../../..");
const file = (name: string) => join(root, "core/schemes/published", `${name}.json`);

function schemeIn(name: string): Scheme {
  const scheme = schemeFromJson(readFileSync(file(name), "utf8"), name);
  if ("problems" in scheme) throw new Error(scheme.problems[0]?.message.en);
  return scheme;
}

function classified(tables: readonly Table[], scheme: string, on: string): Classification {
  const asOf = dayFromIso(on);
  const result = classifyTables(tables, { today: asOf, asOf, choices: new Map(), scheme: schemeIn(scheme) });
  if (!("dimensions" in result)) throw new Error(result.problems.map(({ message }) => message.en).join("\n"));
  return result;
}

/** Every customer's segment name. */
function segments({ dimensions }: Classification): string[] {
  const found = dimensions.find(({ dimension }) => dimension.id === "rfm");
  return [...(found?.codes ?? [])].map((code) => found?.dimension.segments[code]?.name.en ?? "");
}

function counts(names: readonly string[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const name of names) result[name] = (result[name] ?? 0) + 1;
  return result;
}

const figures = (found: Classification, ...ids: string[]) => ids.map((id) => found.measure(id)?.values);

function linesOf(found: Classification, bins: number, closed: "left-closed" | "right-closed", shift = 0) {
  return figures(found, "days-since-last-order", "orders", "spend").map((values) =>
    quantileLines(ascending(values ?? new Float64Array(0)), bins, closed, shift),
  );
}

describe.skipIf(noData)("published results, customer by customer (skipped without the data folder)", () => {
  test("R rfm 0.3: 995 customers' scores, figures and segments", () => {
    const found = classified([csv("rfm_r_orders/rfm_data_orders.csv")], "rfm-0.3-results", "2006-12-31");
    const [r, f, m, days, orders, spend] = figures(
      found,
      "recency-score",
      "frequency-score",
      "monetary-score",
      "days-since-last-order",
      "orders",
      "spend",
    );
    const codes = found.wording("rfm-code");
    const names = segments(found);
    const ours = found.imported.customers.keys.map((_, row) => ({
      segment: names[row],
      rfm_score: codes?.dictionary[codes.codes[row] ?? -1],
      orders: String(orders?.[row]),
      recency_days: String(days?.[row]),
      amount: String(spend?.[row]),
      recency_score: String(r?.[row]),
      frequency_score: String(f?.[row]),
      monetary_score: String(m?.[row]),
    }));
    // The published table names customers with their titles; both list them in order of first appearance.
    const theirs = rows("rfm_r_orders/expected_order_segments.csv");
    found.imported.customers.keys.forEach((key, row) => {
      expect(theirs[row]?.customer_id?.toLowerCase()).toContain(key.toLowerCase());
    });
    expect(ours).toEqual(theirs.map(({ customer_id, ...rest }) => rest));
    expect(ours).toHaveLength(995);
  });

  test("R rfm 0.2: the same scores by its older table", () => {
    const found = classified([csv("rfm_r_orders/rfm_data_orders.csv")], "rfm-0.2-results", "2006-12-31");
    expect(counts(segments(found))).toEqual({
      "About To Sleep": 50,
      "At Risk": 86,
      Champions: 158,
      Lost: 111,
      "Loyal Customers": 278,
      "Need Attention": 35,
      Others: 48,
      "Potential Loyalist": 229,
    });
    const [orders, spend] = figures(found, "orders", "spend");
    const champions = segments(found).flatMap((name, row) => (name === "Champions" ? row : []));
    const sum = (values: Float64Array | undefined) =>
      champions.reduce((total, row) => total + (values?.[row] ?? Number.NaN), 0);
    expect([sum(orders), sum(spend)]).toEqual([1234, 120_178]);
  });

  test("the lines between scores are those published", () => {
    const r = classified([csv("rfm_r_orders/rfm_data_orders.csv")], "rfm-0.3-results", "2006-12-31");
    expect(linesOf(r, 5, "left-closed", 1)).toEqual([
      [115, 181, 297.4, 482],
      [4, 5, 6, 8],
      [255.8, 382, 506.4, 666],
    ]);
    const orders = csv("superstore_orders_cr/sample-orders.csv", "macintosh");
    expect(linesOf(classified([orders], "quartile-classes", "2014-12-31"), 4, "right-closed")).toEqual([
      [30, 75, 183],
      [5, 6, 8],
      [1145, 2257, 3784],
    ]);
  });

  test("quartile classes of a Mac Roman file with bare carriage returns, by the command", () => {
    const out = join(mkdtempSync(join(tmpdir(), "published-")), "out.json");
    const script = join(root, "appsscript/local/classify.ts");
    const given = [
      ...[`${data}superstore_orders_cr/sample-orders.csv`, "--as-of", "2014-12-31", "--out", out],
      ...["--scheme", file("quartile-classes"), "--set", "encoding=macintosh"],
    ];
    const run = spawnSync(process.execPath, ["--import", "tsx", script, ...given], {
      cwd: root,
      encoding: "utf8",
    });
    expect(run.stderr).toBe("");
    const { customers } = JSON.parse(readFileSync(out, "utf8"));
    const ours = customers.map(({ key, segments, measures }: Customer) => [
      key,
      segments.rfm,
      String(measures.orders),
      String(measures["days-since-last-order"]),
      String(measures.spend),
    ]);
    const theirs = rows("superstore_orders_cr/expected_rfm-table.csv", "macintosh").map((row) => [
      row.customer,
      row.RFMClass,
      row.frequency,
      row.recency,
      row.monetary_value,
    ]);
    expect(theirs).toHaveLength(793);
    expect(ours.sort()).toEqual(theirs.sort());
  });

  test("Online Retail: 4,338 customers from 541,909 lines, elapsed days up to a minute", {
    timeout: 120_000,
  }, () => {
    const found = classified(
      [csv("online_retail/online_retail.csv.gz")],
      "online-retail",
      "2011-12-10T12:50",
    );
    expect(found.run.asOf).toBe("2011-12-10T12:50:00");
    const [days, orders, spend, r, f, m] = figures(
      found,
      "days-since-last-order",
      "orders",
      "spend",
      "recency-score",
      "frequency-score",
      "monetary-score",
    );
    const names = segments(found);
    const ours = found.imported.customers.keys
      .map((key, row) =>
        [key, days, orders, spend, r, f, m]
          .map((of) => (typeof of === "string" ? of : of?.[row]))
          .concat(names[row]),
      )
      .filter(([, , , , recency]) => !Number.isNaN(recency));
    const theirs = rows("online_retail/expected_rfm_segments.csv").map((row) => [
      row.CustomerID,
      ...[row.Recency, row.Frequency].map(Number),
      // Published with the noise of adding fractions.
      Math.round(Number(row.Monetary) * 100) / 100,
      ...[row.R_Score, row.F_Score, row.M_Score].map(Number),
      row.Segment,
    ]);
    expect(ours).toHaveLength(4338);
    expect(ours.sort()).toEqual(theirs.sort());
    expect(found.problems.map(({ message }) => message.en)).toContain(
      "The highest possible frequency score here is 4, not 5: customers differ too little in “orders”.",
    );
  });
});

interface Customer {
  readonly key: string;
  readonly segments: Readonly<Record<string, string | null>>;
  readonly measures: Readonly<Record<string, number>>;
}
