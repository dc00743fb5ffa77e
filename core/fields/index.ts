import { contractFields } from "./contract.ts";
import { customerFields } from "./customer.ts";
import { companyFields } from "./customer-company.ts";
import { purchaseFields } from "./customer-purchases.ts";
import { relationshipFields } from "./customer-relationship.ts";
import { feedbackFields } from "./feedback.ts";
import type { Field, TableKind } from "./field.ts";
import { followUpFields } from "./follow-up.ts";
import { orderFields } from "./order.ts";
import { orderLineFields } from "./order-line.ts";
import { ownerFields } from "./owner.ts";
import { paymentFields } from "./payment.ts";
import { productFields } from "./product.ts";
import { refundFields } from "./refund.ts";

/** Every field, by the kind of table whose rows can say it. */
export const fields: ReadonlyMap<TableKind, readonly Field[]> = new Map([
  ["customers", [...customerFields, ...purchaseFields, ...relationshipFields, ...companyFields]],
  ["orders", orderFields],
  ["order-lines", orderLineFields],
  ["contracts", contractFields],
  ["follow-ups", followUpFields],
  ["feedback", feedbackFields],
  ["payments", paymentFields],
  ["refunds", refundFields],
  ["products", productFields],
  ["owners", ownerFields],
]);

/** Every kind of table a tab may be said to be. */
export const tableKinds: readonly TableKind[] = [...fields.keys(), "other"];
