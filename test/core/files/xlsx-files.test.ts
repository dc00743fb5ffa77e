import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readXlsx as hucreReads } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { Change, Plan } from "../../../core/book/plan.ts";
import type { Cell } from "../../../core/cells/cell.ts";
import { xlsxBook } from "../../../core/files/xlsx-book.ts";
import { readXlsx } from "../../../core/files/xlsx-read.ts";
import type { Table } from "../../../core/tables/table.ts";
import { reversePlan } from "../book/reverse-plan.ts";
import { richBytes } from "./xlsx/rich-workbook.ts";
import { differingParts } from "./xlsx/workbook-parts.ts";

/** Workbooks written by Excel, LibreOffice, Numbers and Google Sheets, kept beside the checkout. */
const data = resolve(import.meta.dirname, "../../../../shared/data");
const folders = [
  "sheetjs_fixtures",
  "rsi_import_fixtures",
  "exceljs_fixtures",
  "northwind",
  "ravenstack_saas",
];
const files = folders
  .map((folder) => join(data, folder))
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith(".xlsx"));
const soffice = ["/usr/bin/soffice", "/opt/homebrew/bin/soffice"].find(existsSync);

function planFor(tables: readonly Table[]): Plan {
  const columns = tables.flatMap(({ id, height }): Change[] => {
    const rows = Array.from({ length: Math.max(0, height - 1) }, (_, at) => at);
    const place = { kind: "column" as const, tab: id, headerRow: 0, before: null };
    const texts = rows.map((at) => (at % 7 === 3 ? null : `=高 <${at}>`));
    const dates = rows.map((at) =>
      at % 5 === 1 ? null : `2026-08-${String((at % 28) + 1).padStart(2, "0")}`,
    );
    return [
      { ...place, marker: "dimension:value", header: "客户价值 Value", format: "text", after: texts },
      { ...place, marker: "figure:last", header: "最近下单 Last", format: "date", after: dates },
      {
        ...place,
        marker: "figure:spend",
        header: "消费 Spend",
        format: "money",
        after: rows.map((at) => at * 1.25),
      },
    ];
  });
  const after = [
    ["Setting", "Value"],
    ["a", 0.125],
  ];
  const tab: Change = {
    kind: "tab",
    marker: "settings",
    name: tables[0]?.name ?? "x",
    hidden: false,
    formats: ["text", "percent"],
    before: null,
    after,
  };
  return { changes: [...columns, tab] };
}

const own = (tables: readonly Table[]) =>
  tables.map((table) => [
    table.name,
    table.own,
    [...table.ownColumns].map(([at, marker]) => [marker, table.columns[at]?.slice(0, table.height)]),
  ]);

async function written(bytes: Uint8Array) {
  const { tables } = await readXlsx(bytes, "t.xlsx");
  const book = xlsxBook(bytes, tables);
  const plan = planFor(tables);
  book.apply(plan);
  return { bytes: book.bytes(), tables: book.tables(), plan };
}

/** One form for both readers: percents as fractions, dates as text, lines ended by LF. */
function plain(cell: unknown): unknown {
  if (cell instanceof Date) return cell.toISOString().replace(/(T00:00:00)?\.000Z$/, "");
  if (typeof cell !== "string") return cell ?? null;
  if (/^-?[\d.]+%$/.test(cell)) return Number((Number(cell.slice(0, -1)) / 100).toPrecision(12));
  return cell === "" ? null : cell.replace(/\r\n/g, "\n");
}

describe.skipIf(files.length === 0)(
  "workbooks of many programs (skipped: ../shared/data is not there)",
  () => {
    test.each(files)("%s reads as another reader sees it", async (file) => {
      const bytes = new Uint8Array(readFileSync(file));
      const { tables, problems } = await readXlsx(bytes, file);
      expect(problems.filter(({ stops }) => stops)).toEqual([]);
      const { sheets } = await hucreReads(bytes);
      for (const table of tables) {
        const rows: Cell[][] = (sheets.find(({ name }) => name === table.name)?.rows ?? []) as Cell[][];
        for (let row = 0; row < Math.max(table.height, rows.length); row++) {
          const width = Math.max(table.columns.length, rows[row]?.length ?? 0);
          for (let column = 0; column < width; column++) {
            const [ours, theirs] = [plain(table.columns[column]?.[row]), plain(rows[row]?.[column])];
            if (ours !== theirs)
              expect([table.name, row, column, ours]).toEqual([table.name, row, column, theirs]);
          }
        }
      }
    });

    test.each(files)("%s takes our columns and gives them back", async (file) => {
      const bytes = new Uint8Array(readFileSync(file));
      const result = await written(bytes);
      const again = (await readXlsx(result.bytes, file)).tables;
      expect(own(again)).toEqual(own(result.tables));
      expect((await hucreReads(result.bytes)).sheets.map(({ name }) => name)).toEqual(
        again.map(({ name }) => name),
      );
      const undone = xlsxBook(result.bytes, again);
      undone.apply(reversePlan(result.plan));
      expect(differingParts(bytes, undone.bytes())).toEqual([]);
    });
  },
);

test.skipIf(!soffice)(
  "LibreOffice opens what we wrote, and its own copy still says what is ours (skipped: not installed)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
    const { bytes, tables } = await written(richBytes());
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, "out");
    execFileSync(soffice ?? "", [
      profile,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      out,
      join(folder, "in.xlsx"),
    ]);
    const copy = await readXlsx(new Uint8Array(readFileSync(join(out, "in.xlsx"))), "in.xlsx");
    expect(own(copy.tables)).toEqual(own(tables));
  },
  180_000,
);
