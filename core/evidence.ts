import { AskedSettings } from "./asked-settings.ts";
import { type Column, isText, slimColumn } from "./columns.ts";
import { measures } from "./measures/index.ts";
import type { Evidence, Measure } from "./measures/measure.ts";
import { YEAR } from "./measures/order-totals.ts";
import type { Scheme } from "./schemes/scheme.ts";
import { within } from "./schemes/setting-range.ts";
import { plainValue, settingOf } from "./schemes/settings.ts";
import { suggest, suggestWord } from "./schemes/suggest.ts";
import type { Imported } from "./tables/imported.ts";

/** Evidence that also tells which settings lie behind a measure, by id, as far as it was worked out. */
export interface Gathered extends Evidence {
  settingsBehind(measure: string): ReadonlySet<string>;
}

/**
 * What one run knows about its customers. Measures and suggested settings are worked out on first use, so only what
 * the scheme's rules lean on is computed.
 */
export function gatherEvidence(
  { customers, orders, lines, records, companyCurrency }: Imported,
  scheme: Pick<Scheme, "settings" | "measures">,
  asOf: number,
): Gathered {
  const measureOf = new Map([...measures, ...(scheme.measures ?? [])].map((one) => [one.id, one] as const));
  const computed = new Map<string, Column | undefined>();
  const drawn = new Map<string, number>();
  const asked = new AskedSettings();
  const column = (id: string) => {
    asked.measure(id);
    if (!computed.has(id)) {
      computed.set(
        id,
        asked.during(id, () => columnOf(measureOf.get(id), evidence)),
      );
    }
    return computed.get(id);
  };
  const evidence: Gathered = {
    customers,
    orders,
    lines,
    records,
    companyCurrency,
    asOf,
    basis: basisOf({ customers, orders }, scheme.settings),
    field: (id) => customers.fields.get(id),
    column,
    measure(id) {
      const found = column(id);
      return found && !isText(found) ? found.values : undefined;
    },
    wording(id) {
      const found = column(id);
      return found && isText(found) ? found : undefined;
    },
    setting(id) {
      asked.setting(id);
      const fixed = scheme.settings.get(id);
      if (typeof fixed === "number") return fixed;
      const setting = settingOf.get(id);
      if (setting === undefined || setting.kind === "text") return Number.NaN;
      const { standard } = setting;
      if (standard === "as of") return Math.floor(asOf);
      if (typeof standard === "number") return standard;
      const draw = () => within(suggest(standard, evidence), setting);
      const known = drawn.get(id) ?? asked.during(drawing(id), draw);
      drawn.set(id, known);
      return known;
    },
    choice(id) {
      asked.setting(id);
      const plain = plainValue(scheme.settings, id);
      if (plain !== undefined) return String(plain);
      const standard = settingOf.get(id)?.standard;
      return typeof standard === "object" && !("quantile" in standard)
        ? asked.during(drawing(id), () => suggestWord(standard, evidence))
        : "";
    },
    settingsBehind: (measure) => asked.behind(measure),
  };
  return evidence;
}

/** A line once drawn stands in its cell: what it was drawn through is not behind whoever asked for it. */
const drawing = (setting: string) => `drawing ${setting}`;

function columnOf(measure: Measure | undefined, evidence: Evidence): Column | undefined {
  if (measure === undefined) return undefined;
  if (measure.kind === "text") return measure.compute(evidence);
  if (measure.standsFor) return evidence.column(measure.standsFor(evidence));
  const numbers = measure.compute(evidence);
  if (numbers === undefined || numbers instanceof Float64Array)
    return numbers && { kind: measure.kind, values: numbers };
  return slimColumn(measure.kind, evidence.customers.size, numbers);
}

/** 12 months where the book can say it, decided once for the whole table (definitions 5.0), unless a setting decides. */
function basisOf(
  { customers: { fields }, orders }: Pick<Imported, "customers" | "orders">,
  settings: Scheme["settings"],
): "12m" | "lifetime" {
  const chosen = plainValue(settings, "figures-of");
  if (chosen === "12m" || chosen === "lifetime") return chosen;
  if (orders) return "12m";
  const yearly = (what: string) => fields.has(`${what}-12m`) || !fields.has(`${what}-total`);
  const some = fields.has("spend-12m") || fields.has("orders-12m");
  const year = plainValue(settings, "window-days") === YEAR;
  return year && some && yearly("spend") && yearly("orders") ? "12m" : "lifetime";
}
