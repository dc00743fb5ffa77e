import { WHY } from "./own-columns.ts";

/** The header row of a segment tab; `name` is left out where customers have no other name than their key. */
export const SEGMENT_HEADERS = {
  id: "客户编号 Customer id",
  name: "客户名称 Customer name",
  spend: "消费 Spend",
  orders: "订单数 Orders",
  lastOrder: "最近下单 Last order",
  why: WHY.header,
  advice: "建议 Advice",
} as const;
