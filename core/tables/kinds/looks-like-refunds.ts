import { type Candidate, has, says, speaksOf } from "./tab-kind.ts";

/** Money given back, each row naming its order; a tab that also says orders or customers may hold those. */
export function looksLikeRefunds(candidate: Candidate): boolean {
  const refunds = candidate.as("refunds");
  const amount = refunds.byField.get("amount");
  if (!amount || !has(refunds, "order-id")) return false;
  if (says(candidate, "orders", "name") || says(candidate, "customers", "name")) return false;
  return says(candidate, "refunds", "name") || speaksOf(amount.header, "refunds");
}
