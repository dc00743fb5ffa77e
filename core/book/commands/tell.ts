import type { Classification } from "../../classification.ts";
import { both, type Words } from "../../words/words.ts";
import type { Change } from "../plan.ts";
import { cellsChanged } from "../plan-size.ts";

/** The plan in sentences: what will be written where, and that nothing else changes. */
export function tellPlan(changes: readonly Change[], { imported, run }: Classification): Words[] {
  if (changes.length === 0) {
    return [{ en: "Everything is up to date: nothing to write.", zh: "已是最新，无需写入。" }];
  }
  const told: Words[] = [];
  const columns = changes.filter(({ kind }) => kind === "column");
  const tabs = changes.filter((change) => change.kind === "tab" && !change.hidden);
  if (columns.length > 0) {
    const message = {
      en: "Writes {cells} cells in {columns} columns of its own beside the {customers} customers of “{tab}” (as of {asOf}).",
      zh: "将在“{tab}”的 {customers} 位客户旁写入本工具自己的 {columns} 列，共 {cells} 个单元格（截至 {asOf}）。",
    };
    told.push(
      both(message, {
        cells: cellsChanged({ changes: columns }),
        columns: columns.length,
        customers: imported.customers.size,
        tab: imported.customers.table?.name ?? "",
        asOf: run.asOf,
      }),
    );
  }
  if (tabs.length > 0) {
    const names = tabs.map((change) => (change.kind === "tab" ? change.name : "")).join(", ");
    told.push(both({ en: "Writes the tabs {names}.", zh: "将写入标签页：{names}。" }, { names }));
  }
  told.push({ en: "Nothing else changes.", zh: "其他内容均不改动。" });
  return told;
}
