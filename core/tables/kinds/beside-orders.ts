import { REFERENCES } from "../customers/customer-lookup.ts";
import { type Candidate, has, says, speaksOf, type Thing } from "./tab-kind.ts";

/** What rows that look like orders may be instead; their money is no purchase of its own. */
const BESIDE: readonly Thing[] = ["refunds", "quotes", "payments", "deliveries"];
/** What headers of an order say too: when it was paid and sent. */
const OF_ORDERS: ReadonlySet<Thing> = new Set(["payments", "deliveries"]);

/** Named for money that is no purchase of its own; a list of deliveries may be all the orders there are. */
export function isNamedBeside(candidate: Candidate): boolean {
  return BESIDE.some((what) => what !== "deliveries" && says(candidate, what, "name"));
}

/** Whether rows have what an order has: somebody, a date, and a number or an amount. */
export function isOrderLike(candidate: Candidate): boolean {
  const orders = candidate.as("orders");
  if (!has(orders, "order-date") || !has(orders, ...REFERENCES)) return false;
  return saidToBeOrders(candidate) || has(orders, "amount", "quantity", "unit-price", "order-id");
}

/** The user pointed at the day of purchase. */
export function saidToBeOrders(candidate: Candidate): boolean {
  return candidate.as("orders").byField.get("order-date")?.chosen ?? false;
}

/** Refunds, quotes, payments or deliveries, told by the name, by the headers an order is made of, or in place of its amount. */
export function isBesideOrders(candidate: Candidate): boolean {
  if (!isOrderLike(candidate) || saidToBeOrders(candidate)) return false;
  const { byField, columns } = candidate.as("orders");
  const made = ["order-id", "order-date", "amount"].flatMap((id) => byField.get(id)?.header ?? []);
  const unread = byField.has("amount") ? [] : columns.filter(({ field }) => !field);
  const headers = [...made, ...unread.map(({ header }) => header)];
  return BESIDE.some(
    (what) =>
      says(candidate, what, "name") ||
      (!OF_ORDERS.has(what) && headers.some((header) => speaksOf(header, what))),
  );
}
