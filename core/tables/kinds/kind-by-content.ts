import type { TableKind } from "../../fields/field.ts";
import type { Problem } from "../../problem.ts";
import { REFERENCES } from "../customers/customer-lookup.ts";
import { isNamedBeside, isOrderLike, saidToBeOrders } from "./beside-orders.ts";
import { looksLikePayments } from "./looks-like-payments.ts";
import { looksLikeProducts } from "./looks-like-products.ts";
import { type Candidate, has, isAbout, oneRowEach, says, speaksOf } from "./tab-kind.ts";

/** Columns that sum a customer up: an orders tab has none of them. */
const SUMMARIES = [
  "first-order",
  "last-order",
  "recency-days",
  "orders-total",
  "orders-12m",
  "spend-12m",
  "average-order",
];

/** The kind of a tab by its content alone; customers are told apart later, by what orders refer to. */
export function kindByContent(candidate: Candidate): TableKind {
  if (looksLikePayments(candidate)) return "payments";
  if (looksLikeOrders(candidate)) return "orders";
  if (looksLikeContracts(candidate)) return "contracts";
  if (looksLikeFollowUps(candidate)) return "follow-ups";
  if (looksLikeFeedback(candidate)) return "feedback";
  if (looksLikeLines(candidate)) return "order-lines";
  if (looksLikeProducts(candidate)) return "products";
  if (looksLikeOwners(candidate)) return "owners";
  return "other";
}

/** Doubts that alone keep a tab from being read as orders: a date column without dates, or two of them. */
export function whyNotOrders(candidate: Candidate): readonly Problem[] {
  const orders = candidate.as("orders");
  const nearly = has(orders, ...REFERENCES) && has(orders, "amount", "unit-price", "order-id");
  return nearly && !has(orders, "order-date") ? orders.problems : [];
}

/** A list of bills tells what was sold, and is the orders of a book that has no others. */
export function mayServeAsOrders(candidate: Candidate): boolean {
  return has(candidate.as("payments"), "billed-date") && looksLikeOrders(candidate);
}

/** One row each about customers: the customers of a book that has no others, unless rows are named or numbered records. */
export function mayServeAsCustomers(candidate: Candidate, kind: TableKind): boolean {
  if (kind !== "contracts" && kind !== "follow-ups" && kind !== "feedback" && kind !== "payments")
    return false;
  const records = candidate.as(kind);
  if (says(candidate, kind, "name") || has(records, "contract-id", "feedback-id", "payment-id")) return false;
  return oneRowEach(candidate, records);
}

function looksLikeOrders(candidate: Candidate): boolean {
  if (!isOrderLike(candidate)) return false;
  const orders = candidate.as("orders");
  if (saidToBeOrders(candidate) || has(orders, "order-id")) return true;
  if ((["payments", "refunds", "quotes"] as const).some((what) => says(candidate, what, "name")))
    return false;
  if (looksLikeContracts(candidate)) return false;
  const summed = SUMMARIES.some((id) => candidate.as("customers").byField.get(id)?.confidence === "exact");
  return !((summed || says(candidate, "customers", "name")) && oneRowEach(candidate, orders));
}

function looksLikeContracts(candidate: Candidate): boolean {
  const contracts = candidate.as("contracts");
  if (!has(contracts, "contract-start", "contract-end")) return false;
  if (has(contracts, ...REFERENCES) && has(contracts, "contract-id")) return true;
  const isTerm = has(contracts, "contract-start") && has(contracts, "contract-end");
  return isRecords(candidate, "contracts", isTerm);
}

function looksLikeFollowUps(candidate: Candidate): boolean {
  const visits = candidate.as("follow-ups");
  const day = visits.byField.get("follow-up-date");
  const speaks = day !== undefined && speaksOf(day.header, "follow-ups");
  if (!day || !(speaks || has(visits, "follow-up-content", "follow-up-method", "follow-up-result")))
    return false;
  return isRecords(candidate, "follow-ups");
}

function looksLikeFeedback(candidate: Candidate): boolean {
  const feedback = candidate.as("feedback");
  const answers = ["nps", "csat", "ces", "complaint", "churn-reason", "feedback-text", "feedback-type"];
  if (!has(feedback, ...answers)) return false;
  return isRecords(candidate, "feedback", has(feedback, "feedback-date", "feedback-id"));
}

/** Named so; or else dated, and speaking of nothing else or of one customer several times. */
function isRecords(
  candidate: Candidate,
  kind: "contracts" | "follow-ups" | "feedback",
  isDated = true,
): boolean {
  const records = candidate.as(kind);
  if (!has(records, ...REFERENCES)) return false;
  if (says(candidate, kind, "name")) return true;
  return isDated && (isAbout(candidate, kind) || !oneRowEach(candidate, records));
}

function looksLikeLines(candidate: Candidate): boolean {
  const lines = candidate.as("order-lines");
  return (
    has(lines, "order-id") &&
    !isNamedBeside(candidate) &&
    has(lines, "quantity", "unit-price", "amount") &&
    !has(candidate.as("orders"), "order-date")
  );
}

function looksLikeOwners(candidate: Candidate): boolean {
  const owners = candidate.as("owners");
  if (!has(owners, "owner", "first-name")) return false;
  // "客户上限" speaks of customers and is what an owner has.
  const foreign = owners.columns.some(({ header, field }) => !field && speaksOf(header, "customers"));
  if (foreign || says(candidate, "customers", "name")) return false;
  return has(owners, "owner-id", "capacity", "most-customers") || says(candidate, "owners", "name");
}
