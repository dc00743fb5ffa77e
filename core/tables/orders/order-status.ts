import { simplified } from "../../words/simplified.ts";

/** A status that contains one of these does not count (definitions 5.0 "Counted order"). */
const NOT_COUNTED: readonly string[] = [
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

/** Partly given back, or not given back at all: such an order counts. */
const stillCounts = [
  /部[分份]已?退款|partial(?:ly)?[\s_-]*refund(?:ed)?|refunded[\s_-]*partial(?:ly)?/g,
  /(?:没有?|未|无|不)(?:申请|需|要|用)?(?:退款|取消|关闭|作废)|\b(?:not|no|never|non)[\s_-]*(?:refund|cancel|void|closed)\w*/g,
];

const leftOut = new RegExp(
  NOT_COUNTED.map((word) => (/[a-z]/.test(word) ? `(?<![a-z])${word}` : word)).join("|"),
);

/** What a status says: counts, does not count, or is money given back. Without a status an order counts. */
export type StatusSays = "counts" | "left out" | "given back";

/** Whether an amount is part of its order's: refunds only where they carry a minus. */
export function isNet(says: StatusSays | undefined, amount: number): boolean {
  return says === undefined || says === "counts" || (says === "given back" && amount < 0);
}

/** Read one status text. Latin words count from their beginning: "latest" is no test. */
export function readStatus(status: string): StatusSays {
  const folded = simplified(status.normalize("NFKC").toLowerCase());
  const text = stillCounts.reduce((left, pattern) => left.replace(pattern, ""), folded);
  if (!leftOut.test(text)) return "counts";
  return text.includes("退款") || text.includes("refund") ? "given back" : "left out";
}
