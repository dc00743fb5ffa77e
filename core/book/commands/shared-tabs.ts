import type { Cell } from "../../cells/cell.ts";
import type { Classification } from "../../classification.ts";
import type { Problem } from "../../problem.ts";
import { MISTAKE } from "../../schemes/check-marks.ts";
import { rulesRows } from "../../schemes/rules-cells.ts";
import { remarksOn } from "../../schemes/rules-remarks.ts";
import { rulesColumns, rulesHeader } from "../../schemes/rules-tab/columns.ts";
import { settingsRows } from "../../schemes/settings-cells.ts";
import { rowsOf } from "../../tables/rows.ts";
import type { Table } from "../../tables/table.ts";
import type { Language } from "../../words/words.ts";
import { type OwnTab, tabChange } from "../own-tabs.ts";
import type { TabChange } from "../plan.ts";
import { lookOf } from "./tab-looks.ts";

/** The two tabs people work in, as this run makes them, and what its rules give reason to look at. */
export function sharedTabs(
  tables: readonly Table[],
  classification: Classification,
  language: Language,
): { readonly changes: readonly TabChange[]; readonly remarks: readonly Problem[] } {
  const { scheme, inForce } = classification;
  const remarks = remarksOn(classification);
  const rules = rulesRows(scheme, inForce, language, remarks.rows);
  const tab = tables.find(({ own }) => own === RULES.marker)?.name ?? RULES.name;
  return {
    changes: [
      ...tabChange(tables, dressed({ ...SETTINGS, rows: settingsRows(classification, language) }, language)),
      ...tabChange(tables, dressed({ ...RULES, rows: rules }, language)),
    ],
    remarks: remarks.problems.map((problem) => ({ ...problem, tab })),
  };
}

/**
 * Where the run stops for mistakes in these tabs: their check columns, saying in each row what is wrong. What an earlier
 * run remarked on other rows stays, their mistakes are corrected and gone.
 */
export function markMistakes(
  tables: readonly Table[],
  problems: readonly Problem[],
  language: Language,
): TabChange[] {
  return [SETTINGS, RULES].flatMap((tab) => {
    const table = tables.find(({ own }) => own === tab.marker);
    const found = problems.filter((one) => one.tab === table?.name && one.row !== undefined);
    if (!table || found.length === 0) return [];
    const rows = withChecks(rowsOf(table), found, language);
    return tabChange(tables, dressed({ ...tab, shared: false, rows }, language, found));
  });
}

const CHECK = rulesHeader("check");

const SETTINGS = { marker: "settings", name: "设置 Settings", shared: true } as const;
const RULES = {
  marker: "rules",
  name: "规则 Rules",
  shared: true,
  formats: rulesColumns.map(({ kind }) => kind),
} as const;

function dressed(tab: OwnTab, language: Language, problems: readonly Problem[] = []): OwnTab {
  return { ...tab, look: (rows) => lookOf(tab.marker, rows, language, problems) };
}

function withChecks(rows: readonly Cell[][], problems: readonly Problem[], language: Language): Cell[][] {
  const at = rows[0]?.indexOf(CHECK) ?? -1;
  if (at < 0) return [...rows];
  return rows.map((cells, index) => {
    if (index === 0) return cells;
    const said = problems.filter(({ row }) => row === index + 1).map(({ message }) => message[language]);
    const filled = [...cells, ...new Array<Cell>(Math.max(0, at + 1 - cells.length)).fill(null)];
    if (said.length > 0) filled[at] = MISTAKE + said.join(language === "zh" ? "" : " ");
    else if (String(filled[at] ?? "").startsWith(MISTAKE)) filled[at] = null;
    return filled;
  });
}
