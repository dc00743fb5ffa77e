import type { Field } from "./field.ts";
import { fieldsOf } from "./field.ts";

const field = fieldsOf("refunds");

/** What a row of a refunds or returns tab can say; its money is taken off the order it names. */
export const refundFields: readonly Field[] = [
  field(
    "order-id",
    "id",
    "Order number",
    "订单号",
    "订单编号 | 订单ID | 原订单号 | 原订单编号 | 关联订单号 | 关联订单 | 主订单编号 | 主订单号 | 销售单号 | order id | order no | order | original order | sales order",
  ),
  field(
    "amount",
    "money",
    "Amount refunded",
    "退款金额",
    "金额 | 退货金额 | 实退金额 | 退款总额 | 买家退款金额 | 退款 | amount | refund amount | refund | refund total | return amount | total | total amount",
  ),
  field(
    "order-status",
    "text",
    "Refund status",
    "退款状态",
    "状态 | 退货状态 | 售后状态 | status | return status",
  ),
  field("currency", "text", "Currency", "币种", "货币 | currency code"),
];
