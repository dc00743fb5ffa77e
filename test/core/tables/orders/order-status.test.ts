import { expect, test } from "vitest";
import { readStatus } from "../../../../core/tables/orders/order-status.ts";

test.each([
  ["已取消", "left out"],
  ["關閉", "left out"],
  ["待付款", "left out"],
  ["Cancelled", "left out"],
  ["test order", "left out"],
  ["已退款", "given back"],
  ["Refunded", "given back"],
  ["部分退款", "counts"],
  ["部份退款", "counts"],
  ["部分已退款", "counts"],
  ["partially refunded", "counts"],
  ["没有申请退款", "counts"],
  ["无退款", "counts"],
  ["not refunded", "counts"],
  ["Latest", "counts"],
  ["已完成", "counts"],
] as const)("“%s”: %s", (status, says) => {
  expect(readStatus(status)).toBe(says);
});
