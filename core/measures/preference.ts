import { numbersOf, textsOf } from "../columns.ts";
import type { Words } from "../words/words.ts";
import { type Assortment, assortment } from "./assortment.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { YEAR } from "./order-totals.ts";
import { listedBy } from "./word-list.ts";

const needs: Words = {
  en: "order lines with a category, business line or product",
  zh: "带品类、业务线或商品的订单明细",
};

/** What stands for a category: itself, else the business line, else the product. */
const CATEGORY_FIELDS = ["category", "business-line", "product"];

/** D-21 shares are over the basis that spend has. */
export const categoriesBoughtBy = (evidence: Evidence) =>
  assortment(evidence, CATEGORY_FIELDS, evidence.basis === "12m" ? YEAR : Infinity);

/** D-21: too few lines or orders show no preference, they are missing. */
function judged(evidence: Evidence, figure: (bought: Assortment, row: number) => number) {
  const bought = categoriesBoughtBy(evidence);
  const fewest = evidence.setting("preference-from");
  if (!bought) return undefined;
  return numbersOf(evidence.customers.size, (row) => {
    const enough = (bought.lines[row] as number) >= fewest && (bought.orders[row] as number) >= fewest;
    return enough && (bought.total[row] as number) > 0 ? figure(bought, row) : Number.NaN;
  });
}

export const topCategoryShare = measure({
  id: "top-category-share",
  name: { en: "share of the top category", zh: "首位品类占比" },
  kind: "percent",
  needs,
  lacks: { en: "too few purchases to judge", zh: "购买太少，暂不判断" },
  shows: ["top-category"],
  compute: (evidence) =>
    judged(
      evidence,
      ({ from, amount, total }, row) => (amount[from[row] as number] as number) / (total[row] as number),
    ),
});

/** HHI: the sum of the squared shares, from 1 ÷ categories up to 1. */
export const categoryConcentration = measure({
  id: "category-concentration",
  name: { en: "category concentration", zh: "品类集中度" },
  also: ["HHI"],
  kind: "number",
  range: [0, 1],
  needs,
  lacks: { en: "too few purchases to judge", zh: "购买太少，暂不判断" },
  shows: ["top-category", "categories-bought"],
  compute: (evidence) =>
    judged(evidence, ({ from, amount, total }, row) => {
      let sum = 0;
      for (let at = from[row] as number; at < (from[row + 1] as number); at++) {
        sum += ((amount[at] as number) / (total[row] as number)) ** 2;
      }
      return sum;
    }),
});

/** 1 ÷ HHI: as concentrated as so many categories bought evenly. */
export const effectiveCategories = measure({
  id: "effective-categories",
  name: { en: "effective categories", zh: "有效品类数" },
  kind: "number",
  needs,
  compute: (evidence) => evidence.measure("category-concentration")?.map((sum) => 1 / sum),
});

export const categoriesBought = measure({
  id: "categories-bought",
  name: { en: "categories bought", zh: "购买品类数" },
  kind: "count",
  needs,
  lacks: { en: "too few purchases to judge", zh: "购买太少，暂不判断" },
  compute: (evidence) =>
    judged(evidence, ({ from }, row) => (from[row + 1] as number) - (from[row] as number)),
});

/** What the customer's own column prefers, else the category they bought most of. */
export const topCategory = measure({
  id: "top-category",
  name: { en: "preferred category", zh: "偏好品类" },
  kind: "text",
  needs: {
    en: "order lines with a category, business line or product, or a customers' column “preferred product”",
    zh: "带品类、业务线或商品的订单明细，或客户表的“偏好产品”列",
  },
  compute(evidence) {
    const stated = listedBy(evidence, "preferred-product");
    const bought = categoriesBoughtBy(evidence);
    if (!stated && !bought) return undefined;
    const shares = evidence.measure("top-category-share");
    return textsOf(evidence.customers.size, (row) => {
      const [first] = stated?.(row) ?? [];
      if (first !== undefined || !bought || Number.isNaN(shares?.[row])) return first;
      return bought.names[bought.group[bought.from[row] as number] as number];
    });
  },
});

/** How many products or categories the customer's own column names. */
export const statedPreferences = measure({
  id: "stated-preferences",
  name: { en: "stated preferences", zh: "已填偏好数" },
  kind: "count",
  needs: { en: "a customers' column “preferred product”", zh: "客户表的“偏好产品”列" },
  shows: ["top-category"],
  compute(evidence) {
    const stated = listedBy(evidence, "preferred-product");
    return stated && numbersOf(evidence.customers.size, (row) => stated(row).length || Number.NaN);
  },
});
