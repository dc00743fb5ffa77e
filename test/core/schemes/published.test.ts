import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { dayFromIso } from "../../../core/cells/day.ts";
import type { Classification } from "../../../core/classification.ts";
import { classifyTables } from "../../../core/classify-tables.ts";
import { schemeFromJson } from "../../../core/schemes/from-json.ts";
import type { Scheme } from "../../../core/schemes/scheme.ts";
import type { Table } from "../../../core/tables/table.ts";
import { csv, data, noData, rows } from "../shared-data.ts";

const root = resolve(import.meta.dirname, "../../..");
const file = (name: string) => join(root, "core/schemes/published", `${name}.json`);

function schemeIn(name: string): Scheme {
  const scheme = schemeFromJson(readFileSync(file(name), "utf8"), name);
  if ("problem" in scheme) throw new Error(scheme.problem.message.en);
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

describe.skipIf(noData)("published results, customer by customer (skipped without the data folder)", () => {
  test("R rfm 0.3: 995 customers' scores, figures and segments", () => {
    const found = classified([csv("rfm_r_orders/rfm_data_orders.csv")], "r-rfm-0.3", "2006-12-31");
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
    const found = classified([csv("rfm_r_orders/rfm_data_orders.csv")], "r-rfm-0.2", "2006-12-31");
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
});

interface Customer {
  readonly key: string;
  readonly segments: Readonly<Record<string, string | null>>;
  readonly measures: Readonly<Record<string, number>>;
}
