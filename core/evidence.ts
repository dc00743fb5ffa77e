import { measures } from "./measures/index.ts";
import type { Evidence, Measure } from "./measures/measure.ts";
import { type Setting, settings } from "./schemes/settings.ts";
import { suggest } from "./schemes/suggest.ts";
import type { Imported } from "./tables/imported.ts";

const measureOf: ReadonlyMap<string, Measure> = new Map(measures.map((measure) => [measure.id, measure]));
const settingOf: ReadonlyMap<string, Setting> = new Map(settings.map((setting) => [setting.id, setting]));

/**
 * What one run knows about its customers. Measures and suggested settings are worked out on first use, so only what
 * the scheme's rules lean on is computed.
 */
export function gatherEvidence(
  { customers, orders, records }: Imported,
  given: ReadonlyMap<string, number>,
  asOf: number,
): Evidence {
  const measured = new Map<string, Float64Array | undefined>();
  const drawn = new Map<string, number>();
  const evidence: Evidence = {
    customers,
    orders,
    records,
    asOf,
    basis: basisOf({ customers, orders }),
    field: (id) => customers.fields.get(id),
    measure(id) {
      if (!measured.has(id)) measured.set(id, measureOf.get(id)?.compute(evidence));
      return measured.get(id);
    },
    setting(id) {
      const fixed = given.get(id);
      if (fixed !== undefined) return fixed;
      const { standard } = settingOf.get(id) ?? { standard: Number.NaN };
      if (standard === "as of") return asOf;
      if (typeof standard === "number") return standard;
      const known = drawn.get(id) ?? suggest(standard, evidence);
      drawn.set(id, known);
      return known;
    },
  };
  return evidence;
}

/** 12 months where the book can say it, decided once for the whole table (definitions 5.0). */
function basisOf({
  customers: { fields },
  orders,
}: Pick<Imported, "customers" | "orders">): "12m" | "lifetime" {
  if (orders) return "12m";
  const yearly = (what: string) => fields.has(`${what}-12m`) || !fields.has(`${what}-total`);
  const some = fields.has("spend-12m") || fields.has("orders-12m");
  return some && yearly("spend") && yearly("orders") ? "12m" : "lifetime";
}
