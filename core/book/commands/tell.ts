import type { Cell } from "../../cells/cell.ts";
import type { Classification } from "../../classification.ts";
import { rulesHeader } from "../../schemes/rules-tab/columns.ts";
import { tellUnanswered } from "../../summary/unanswered.ts";
import { both, type Words } from "../../words/words.ts";
import { DIMENSION } from "../own-columns.ts";
import type { Change, ColumnChange, TabChange } from "../plan.ts";
import { cellsChanged } from "../plan-size.ts";

/** The plan in sentences: what cannot be answered, what will be written where, and that nothing else changes. */
export function tellPlan(changes: readonly Change[], classification: Classification): Words[] {
  const { imported, run } = classification;
  const unanswered = tellUnanswered(classification);
  const told: Words[] = unanswered ? [unanswered] : [];
  if (changes.length === 0) {
    return [...told, { en: "Everything is up to date: nothing to write.", zh: "已是最新，无需写入。" }];
  }
  const columns = changes.filter(({ kind }) => kind === "column");
  const tabs = changes.filter((change) => change.kind === "tab" && !change.hidden);
  if (columns.length > 0) {
    const message = {
      en: "Writes {cells} in {columns} of its own beside the {customers} of “{tab}” (as of {asOf}).",
      zh: "将在“{tab}”的 {customers} 位客户旁写入本工具自己的 {columns} 列，共 {cells} 个单元格（截至 {asOf}）。",
    };
    told.push(
      both(message, {
        cells: counted(cellsChanged({ changes: columns }), "cell"),
        columns: counted(columns.length, "column"),
        customers: counted(imported.customers.size, "customer"),
        tab: imported.customers.table?.name ?? "",
        asOf: run.asOf,
      }),
    );
  }
  const emptied = columns.filter(isEmptied);
  const gone = emptied.filter(({ marker }) => marker.startsWith(DIMENSION));
  told.push(...tellEmptied(gone, GONE));
  told.push(
    ...tellEmptied(
      emptied.filter((change) => !gone.includes(change)),
      NOT_SAID,
    ),
  );
  const written = tabs.filter(({ after }) => after);
  told.push(
    ...tellTabs(written, { en: "Writes the tabs {names}.", zh: "将写入标签页：{names}。" }),
    ...tellTabs(
      tabs.filter((tab) => !written.includes(tab)),
      {
        en: "Takes away {names}: its segment is gone from the rules.",
        zh: "将移除 {names}：规则中已无此分群。",
      },
    ),
  );
  return [...told, NOTHING_ELSE];
}

/** "1 column", "2 columns"; the bare number in Chinese. */
function counted(n: number, what: string): Words {
  return { en: `${n} ${what}${n === 1 ? "" : "s"}`, zh: String(n) };
}

function tellTabs(tabs: readonly Change[], message: OfNames): Words[] {
  if (tabs.length === 0) return [];
  return [both(message, { names: tabs.map((tab) => (tab.kind === "tab" ? tab.name : "")).join(", ") })];
}

function isEmptied(change: Change): change is ColumnChange {
  const holds = (cells: readonly Cell[] | null) => cells?.some((cell) => (cell ?? "") !== "") ?? false;
  return change.kind === "column" && holds(change.before) && !holds(change.after);
}

interface OfNames extends Words {
  readonly en: `${string}{names}${string}`;
}

const GONE: OfNames = {
  en: "Empties {names}: what it answers is switched off or gone from the rules.",
  zh: "将清空 {names}：规则中已停用或删除对应的问题。",
};

const NOT_SAID: OfNames = {
  en: "Empties {names}: the data given here do not say it. Give the orders too, to keep it.",
  zh: "将清空 {names}：本次提供的数据中没有。如需保留，请一并提供订单。",
};

function tellEmptied(changes: readonly ColumnChange[], message: OfNames): Words[] {
  if (changes.length === 0) return [];
  return [both(message, { names: changes.map(({ header }) => `“${header}”`).join(", ") })];
}

const NOTHING_ELSE: Words = { en: "Nothing else changes.", zh: "其他内容均不改动。" };

/** Where the run stops: that the mistakes are marked in our own tabs. */
export function tellMarks(marks: readonly TabChange[]): Words[] {
  if (marks.length === 0) return [];
  const message = {
    en: "Marks the mistakes in the column “{check}” of {names}.",
    zh: "将在 {names} 的“{check}”列标出错误。",
  };
  const names = marks.map(({ name }) => `“${name}”`).join(", ");
  return [both(message, { check: rulesHeader("check"), names }), NOTHING_ELSE];
}
