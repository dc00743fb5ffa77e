import { REFERENCES } from "../customers/customer-lookup.ts";
import { type Candidate, explained, has, isAbout, oneRowEach, says } from "./tab-kind.ts";

/** Goods make orders of rows, whatever else they say of their payment. */
const GOODS = ["quantity", "unit-price", "product", "product-id"];

/** Bills or payments of customers: what is due and whether it was paid. */
export function looksLikePayments(candidate: Candidate): boolean {
  const payments = candidate.as("payments");
  if (!has(payments, ...REFERENCES) || has(candidate.as("contracts"), "contract-start")) return false;
  if (has(candidate.as("orders"), ...GOODS) || hasOrderDate(candidate)) return false;
  const everyRowAnother = oneRowEach(candidate, payments);
  if (everyRowAnother && says(candidate, "customers", "name")) return false;
  const received = says(candidate, "payments", "name");
  const billed = says(candidate, "bills", "name");
  if (has(payments, "due-date") && has(payments, "paid-date", "paid", "overdue-days", "payment-status")) {
    return received || billed || !everyRowAnother || isAbout(candidate, "payments");
  }
  const amount = has(payments, "payment-amount");
  if (billed && amount && has(payments, "billed-date", "due-date", "paid-date")) return true;
  return received && amount && has(payments, "paid-date", "overdue-days");
}

/** A day of purchase that is neither the bill's nor the payment's. */
function hasOrderDate(candidate: Candidate): boolean {
  const date = candidate.as("orders").byField.get("order-date");
  return date !== undefined && !explained(candidate.as("payments"), date);
}
