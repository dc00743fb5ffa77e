import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../../core/cells/cell.ts";
import { answersOf, asking, classified, segmentsByKey } from "./answers.ts";
import {
  customersTab,
  optionalColumns,
  type RandomBook,
  type RandomTab,
  randomBook,
  tablesOf,
} from "./random-book.ts";

/** Columns that say by standing there that the book speaks of purchases (definitions 5.0 "No orders", "basis"). */
const OF_PURCHASES = new Set([
  "首次下单日期",
  "最近下单日期",
  "订单数",
  "消费总额",
  "近12个月订单数",
  "近12个月消费",
]);

/** A book, and the place of one optional column in it. */
const bookAndColumn = randomBook
  .map((book) => ({
    book,
    places: book.flatMap((tab, at) =>
      optionalColumns(tab).flatMap((header) =>
        OF_PURCHASES.has(header) ? [] : [{ at, column: tab.header.indexOf(header) }],
      ),
    ),
  }))
  .filter(({ places }) => places.length > 0)
  .chain(({ book, places }) => fc.record({ book: fc.constant(book), place: fc.constantFrom(...places) }));

/** Need says "to be found out" where somebody looked: it promises as little as "not enough data". */
const answered = (segment: string | null) => (segment === "unknown" ? null : segment);

function segments(book: RandomBook) {
  const { customers } = answersOf(classified(tablesOf(book)));
  return [...customers].map(([key, answers]) => [key, ...answers.map(({ segment }) => answered(segment))]);
}

test("an empty column says what no column says", () => {
  fc.assert(
    fc.property(bookAndColumn, ({ book, place: { at, column } }) => {
      const changed = (change: (tab: RandomTab) => RandomTab) =>
        book.map((tab, place) => (place === at ? change(tab) : tab));
      const without = <Each>(cells: readonly Each[]) => cells.filter((_, place) => place !== column);
      const emptied = changed((tab) => ({ ...tab, rows: tab.rows.map((row) => row.with(column, null)) }));
      const dropped = changed(({ name, header, rows }) => ({
        name,
        header: without(header),
        rows: rows.map(without),
      }));
      expect(segments(emptied)).toEqual(segments(dropped));
    }),
    { numRuns: 15 },
  );
});

interface Evidence {
  readonly dimension: string;
  readonly column: string;
  /** Columns that would say the same where it does not. */
  readonly beside?: readonly string[];
  /** Segments from the best to the worst: without evidence a customer may seem better, not worse. */
  readonly best?: readonly string[];
}

/** Without order dates a contract tells who is lost, by its end (D-11 "subscriptions use D-12 instead"). */
const CONTRACT = ["合同开始日期", "合同到期日"];

const EVIDENCE: readonly Evidence[] = [
  { dimension: "value", column: "消费总额" },
  { dimension: "purchase-size", column: "消费总额" },
  { dimension: "rfm", column: "消费总额" },
  { dimension: "rfm-eight", column: "消费总额" },
  { dimension: "rfm-eight", column: "订单数" },
  { dimension: "rfm-eight", column: "最近下单日期" },
  { dimension: "frequency", column: "订单数" },
  { dimension: "activity", column: "最近下单日期" },
  {
    dimension: "lifecycle",
    column: "最近下单日期",
    beside: CONTRACT,
    best: ["loyal", "repeat", "first-time", "lost"],
  },
  { dimension: "credit", column: "信用分" },
  { dimension: "payment", column: "应付款次数" },
  { dimension: "payment", column: "按时付款次数" },
  { dimension: "renewal", column: "合同到期日" },
  { dimension: "spend-in-term", column: "合同金额" },
  { dimension: "satisfaction", column: "满意度", best: ["satisfied", "neutral", "dissatisfied"] },
  { dimension: "satisfaction", column: "推荐分", best: ["satisfied", "neutral", "dissatisfied"] },
  { dimension: "churn", column: "满意度", best: ["normal", "new-watch", "watch", "warning", "lost"] },
  { dimension: "churn", column: "推荐分", best: ["normal", "new-watch", "watch", "warning", "lost"] },
  { dimension: "company-size", column: "员工人数", best: ["large", "medium", "small"] },
  { dimension: "company-size", column: "营业收入", best: ["large", "medium", "small"] },
  { dimension: "industry", column: "行业", beside: ["公司名称"] },
  { dimension: "business-type", column: "行业", beside: ["公司名称"] },
  {
    dimension: "nature",
    column: "客户性质",
    beside: ["公司名称", "行业", "员工人数", "营业收入", "资产总额"],
  },
  { dimension: "region", column: "省份", beside: ["城市", "国家", "地区", "公司名称"] },
  { dimension: "geography", column: "省份", beside: ["城市", "国家", "地区", "公司名称"] },
  { dimension: "business-line", column: "业务线" },
  { dimension: "preference", column: "偏好产品" },
  { dimension: "need", column: "需求类型", beside: ["备注"] },
];

/** What a column needs beside it to count. */
const COUNTS_WITH: ReadonlyMap<string, readonly string[]> = new Map([
  ["消费总额", ["订单数"]],
  ["合同到期日", ["合同开始日期"]],
  ["合同金额", CONTRACT],
]);

test.each(EVIDENCE.map((one) => [one.dimension, one.column, one] as const))(
  "%s without a customer's %s: as before, better, or not enough data",
  (dimension, column, { beside = [], best = [] }) => {
    const tab = customersTab([column, ...(COUNTS_WITH.get(column) ?? [])], beside);
    const scheme = asking(dimension);
    const segmentsOf = (book: RandomBook) => segmentsByKey(classified(tablesOf(book), { scheme }), dimension);
    fc.assert(
      fc.property(tab, fc.nat(), (customers, pick) => {
        const before = segmentsOf([customers]);
        const at = customers.header.indexOf(column);
        const told = customers.rows.filter(
          (row) => row[at] !== null && before.get(String(row[0])) !== null && !boughtNothing(customers, row),
        );
        const chosen = told[pick % told.length];
        if (!chosen) return;
        const rows = customers.rows.map((row) => (row === chosen ? row.with(at, null) : row));
        const after = segmentsOf([{ ...customers, rows }]);
        const [was, is] = [before, after].map((segments) => segments.get(String(chosen[0])) ?? null);
        const better = best.slice(0, Math.max(0, best.indexOf(was ?? "")));
        expect([was, null, ...better]).toContain(answered(is ?? null));
      }),
      { numRuns: 6 },
    );
  },
);

/** Who has no orders has spent nothing, whatever the money column says or leaves out (definitions 5.0 "No orders"). */
function boughtNothing({ header }: RandomTab, row: readonly Cell[]): boolean {
  return ["订单数", "近12个月订单数"].some((count) => row[header.indexOf(count)] === 0);
}
