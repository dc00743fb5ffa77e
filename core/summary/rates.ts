import { dayFromIso } from "../cells/day.ts";
import type { Classification } from "../classification.ts";
import { gatherEvidence } from "../evidence.ts";
import { contractsOf } from "../measures/contracts.ts";
import { YEAR } from "../measures/order-totals.ts";
import { type NetPromoter, netPromoter } from "./net-promoter.ts";
import { type RecurringRevenue, recurringRevenue, yearlyRevenueOn } from "./recurring-revenue.ts";
import { type RenewalRate, renewalRate } from "./renewal-rate.ts";

/** What a whole book says of satisfaction and renewal in the 365 days up to the run's date; null without the data. */
export interface Rates {
  readonly netPromoter: NetPromoter | null;
  readonly renewal: RenewalRate | null;
  readonly revenue: RecurringRevenue | null;
}

/** The rates of a run (D-13, D-22). */
export function ratesOf({
  imported,
  scheme,
  run,
}: Pick<Classification, "imported" | "scheme" | "run">): Rates {
  const asOf = Math.floor(dayFromIso(run.asOf));
  const { size } = imported.customers;
  const evidence = gatherEvidence(imported, scheme, asOf);
  const contracts = contractsOf(evidence);
  const on = (day: number) => contracts && yearlyRevenueOn(day, contracts, { customers: size, asOf });
  const [before, now] = [on(asOf - YEAR), on(asOf)];
  const period = { from: asOf - YEAR + 1, to: asOf };
  const grace = evidence.setting("renewal-grace");
  const renewal = contracts && renewalRate(contracts, size, period, { asOf, grace });
  const revenue = before && now && recurringRevenue(before, now);
  const answers = evidence.measure("nps");
  const age = evidence.measure("days-since-answer");
  const oldest = evidence.setting("answers-expire-after");
  const promoters = answers && netPromoter(answers.filter((_, row) => (age?.[row] ?? 0) <= oldest));
  return {
    netPromoter: promoters && !Number.isNaN(promoters.score) ? promoters : null,
    renewal: renewal && renewal.due > 0 ? renewal : null,
    revenue: revenue && revenue.start > 0 ? revenue : null,
  };
}
