import type { Tab } from "../kinds/tab-kind.ts";
import type { Reading } from "../reading/read-fields.ts";
import type { Judgement } from "./counted-line.ts";
import { textCodes } from "./line-amounts.ts";
import { readStatus, type StatusSays } from "./order-status.ts";

/** What the status of each row says, where the setting "counted line" does not leave the row out. */
export function rowStatus(
  tab: Tab,
  judgement: Judgement | undefined,
  reading: Reading,
): (entry: number) => StatusSays | undefined {
  const status = textCodes(tab, "order-status", reading);
  const says = status?.dictionary.map(readStatus);
  const said = (entry: number) => says?.[status?.codes[entry] ?? -1];
  if (!judgement) return said;
  return (entry) => (judgement.truth[entry] === 1 ? (said(entry) ?? "counts") : "left out");
}
