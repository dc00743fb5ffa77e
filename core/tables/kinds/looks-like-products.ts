import { uniqueShare } from "../layout/unique-share.ts";
import { type Candidate, explained, has, MOSTLY, says, speaksOf } from "./tab-kind.ts";

/** What only rows about somebody's purchase say. */
const PURCHASE = [
  "order-id",
  "order-date",
  "customer-id",
  "customer-name",
  "customer-phone",
  "customer-email",
];

/** A list of what is sold, each product once with the category or business line it belongs to; or of the categories. */
export function looksLikeProducts(candidate: Candidate): boolean {
  const products = candidate.as("products");
  const orders = candidate.as("orders");
  const foreign = PURCHASE.map((id) => orders.byField.get(id)).some(
    (column) => column !== undefined && !explained(products, column),
  );
  if (foreign) return false;
  const key = products.byField.get("product-id") ?? products.byField.get("product");
  const group = products.byField.get("category-id");
  const ofProducts = key && has(products, "category", "category-id", "business-line");
  const ofCategories = group && has(products, "category");
  const column = ofProducts ? key : ofCategories ? group : undefined;
  if (!column || uniqueShare(candidate.layout, column.index) < MOSTLY) return false;
  return says(candidate, "products", "name") || speaksOf(column.header, "products");
}
