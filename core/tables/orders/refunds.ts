import type { Tab } from "../kinds/tab-kind.ts";
import type { Reading } from "../reading/read-fields.ts";
import { textCodes } from "./line-amounts.ts";
import { type FoundLines, findLines, type KnownOrders } from "./order-lines.ts";
import type { RollUp } from "./roll-up.ts";

/** Refunds that were asked for and not paid. */
const refused = /取消|关闭|拒绝|驳回|撤销|失败|cancel|closed|reject|declin|denied|fail|void/i;

/** The rows of a refunds tab as lines that take money off their orders, where these have any (5.0 "Money net of refunds"). */
export function findRefunds(
  tab: Tab,
  known: Omit<KnownOrders, "ownAmount">,
  rollUp: RollUp,
  reading: Reading,
): FoundLines {
  const untouched = rollUp.amountsKnown().map((has) => 1 - has);
  const found = findLines(tab, { ...known, ownAmount: untouched }, undefined, reading);
  const status = textCodes(tab, "order-status", reading);
  const isRefused = status?.dictionary.map((text) => refused.test(text)) ?? [];
  const { amounts } = found;
  const off = amounts?.amounts.map((amount, row) =>
    isRefused[status?.codes[row] ?? -1] ? 0 : -Math.abs(amount),
  );
  return { ...found, amounts: amounts && off && { ...amounts, amounts: off }, status: () => undefined };
}
