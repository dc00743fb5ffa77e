import { simplified } from "../../words/simplified.ts";

/** A status that contains one of these does not count (definitions 5.0 "Counted order"). */
export const NOT_COUNTED: readonly string[] = [
  "取消",
  "退款",
  "关闭",
  "作废",
  "测试",
  "待付款",
  "cancel",
  "refund",
  "void",
  "closed",
  "test",
  "unpaid",
];

const partly = /部分退款|partial(?:ly)?[\s_-]*refund(?:ed)?/g;

/** What a status says: counts, does not count, or is money given back. Without a status an order counts. */
export type StatusSays = "counts" | "left out" | "given back";

/** Read one status text. A partial refund still counts. */
export function readStatus(status: string): StatusSays {
  const text = simplified(status.normalize("NFKC").toLowerCase()).replace(partly, "");
  if (!NOT_COUNTED.some((word) => text.includes(word))) return "counts";
  return text.includes("退款") || text.includes("refund") ? "given back" : "left out";
}
