import { textsOf } from "../columns.ts";
import type { Words } from "../words/words.ts";
import { type Assortment, assortment } from "./assortment.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { YEAR } from "./order-totals.ts";
import { listedBy, listOfWords } from "./word-list.ts";

const needs: Words = {
  en: "order lines with a business line, category or product, or a customers' column “business lines”",
  zh: "带业务线、品类或商品的订单明细，或客户表的“业务线”列",
};

/** What order lines are called by: our own line if they say it, else the category, else the product. */
export const LINE_FIELDS = ["business-line", "category", "product"];

const ofTheYear = (evidence: Evidence) => assortment(evidence, LINE_FIELDS, YEAR);

/** D-20: the line with the largest share of what was bought in 365 days; else the first the customer's column names. */
export const businessLine = measure({
  id: "business-line",
  name: { en: "main business line", zh: "主业务线" },
  kind: "text",
  needs,
  lacks: { en: "nothing bought in 12 months whose line is known", zh: "近 12 个月没有已知业务线的购买" },
  shows: ["business-line-share", "other-business-lines"],
  compute(evidence) {
    const bought = ofTheYear(evidence);
    const stated = listedBy(evidence, "business-lines");
    if (!bought && !stated) return undefined;
    return textsOf(evidence.customers.size, (row) => mainLine(bought, row) ?? stated?.(row)[0]);
  },
});

/** D-20: every other line worth a tenth of what was bought, or named by the customer's column. */
export const otherBusinessLines = measure({
  id: "other-business-lines",
  name: { en: "other business lines", zh: "其他业务线" },
  kind: "text",
  needs,
  compute(evidence) {
    const bought = ofTheYear(evidence);
    const stated = listedBy(evidence, "business-lines");
    const least = evidence.setting("other-line-from");
    if (!bought && !stated) return undefined;
    return textsOf(evidence.customers.size, (row) => {
      const main = mainLine(bought, row);
      if (!bought || main === undefined) return listOfWords(stated?.(row).slice(1) ?? []);
      return listOfWords(linesFrom(bought, row, least).filter((name) => name !== main));
    });
  },
});

/** The main line's share of what was bought in 365 days, 0…1. */
export const businessLineShare = measure({
  id: "business-line-share",
  name: { en: "share of the main business line", zh: "主业务线占比" },
  kind: "percent",
  needs,
  compute(evidence) {
    const bought = ofTheYear(evidence);
    return bought?.total.map((total, row) =>
      total > 0 ? (bought.amount[bought.from[row] as number] as number) / total : Number.NaN,
    );
  },
});

function mainLine(bought: Assortment | undefined, row: number): string | undefined {
  const at = bought?.from[row] ?? 0;
  return bought && at < (bought.from[row + 1] as number)
    ? bought.names[bought.group[at] as number]
    : undefined;
}

function linesFrom({ from, group, amount, total, names }: Assortment, row: number, least: number): string[] {
  const found: string[] = [];
  for (let at = from[row] as number; at < (from[row + 1] as number); at++) {
    if ((amount[at] as number) / (total[row] as number) >= least)
      found.push(names[group[at] as number] as string);
  }
  return found;
}
