import { isoFromDay } from "./cells/day.ts";
import type { Problem } from "./problem.ts";
import type { Imported } from "./tables/imported.ts";
import { both } from "./words/words.ts";

/** From here on the newest order is old news (definitions 5.0 "AsOf"). */
const STALE = 30;

/** Data whose newest order is long before the run's date: everybody would look lost. */
export function staleData(
  { customers, orders }: Imported,
  asOf: number,
): { readonly dayAfter: number; readonly problem: Problem } | undefined {
  const column = customers.fields.get("last-order");
  const days = orders?.day ?? (column && "values" in column ? column.values : undefined);
  let newest = Number.NaN;
  for (const day of days ?? []) if (day < asOf + 1 && !(day <= newest)) newest = Math.floor(day);
  if (!(asOf - newest > STALE)) return undefined;
  const message = {
    en: "The newest order is of {newest}, {days} days before {asOf}: everybody looks late. To judge by these data, use {dayAfter} as the date.",
    zh: "最新订单日期为 {newest}，比 {asOf} 早 {days} 天，所有客户都会显得久未购买。如需按数据判断，请把日期设为 {dayAfter}。",
  };
  const values = {
    newest: isoFromDay(newest),
    asOf: isoFromDay(asOf),
    days: Math.floor(asOf) - newest,
    dayAfter: isoFromDay(newest + 1),
  };
  return { dayAfter: newest + 1, problem: { code: "W_OLD_DATA", message: both(message, values) } };
}

/** Orders that are imported and kept, but are no purchases: left out by status, refunds, zero amounts. */
export function ordersNotCounted({ orders }: Pick<Imported, "orders">, asOf: number): Problem[] {
  let count = 0;
  for (let row = 0; orders && row < orders.size; row++) {
    count += +(orders.counted[row] === 0 && (orders.day[row] ?? Number.NaN) <= asOf);
  }
  if (count === 0) return [];
  const message = {
    en: "{count} orders are imported but not counted as purchases: cancelled, refunded, unpaid, of no positive amount, or left out by a setting. Refunds with a minus lower spend.",
    zh: "有 {count} 笔订单已导入，但不算购买：已取消、已退款、未付款、金额不为正，或按设置不计入。带负号的退款会冲减消费。",
  };
  return [{ code: "W_ORDERS_NOT_COUNTED", message: both(message, { count }) }];
}

/** Dates of a customer table that lie after the run's date say nothing about the past. */
export function futureDates({ customers }: Pick<Imported, "customers">, asOf: number): Problem[] {
  return ["first-order", "last-order"].flatMap((id) => {
    const column = customers.fields.get(id);
    const count =
      column && "values" in column ? column.values.filter((day) => day > asOf).length : 0;
    if (count === 0) return [];
    const header =
      customers.table?.columns[customers.places.get(id) ?? -1]?.[Math.max(0, customers.headerRow)];
    const message = {
      en: "{count} dates lie after {asOf} and were not used. Correct them, or choose a later date.",
      zh: "有 {count} 个日期晚于 {asOf}，未使用。请更正，或选择更晚的日期。",
    };
    const place = { tab: customers.table?.name ?? "", column: String(header ?? id) };
    return [{ code: "W_FUTURE", ...place, message: both(message, { count, asOf: isoFromDay(asOf) }) }];
  });
}

/** From 25 scored customers on, rank scores need no caution (D-04). */
const MANY = 25;

/** Rank scores that rest on few customers, or on counts that are all the same. */
export function scoreWarnings(
  frequency: Float64Array | undefined,
  counts: Float64Array | undefined,
): Problem[] {
  if (!frequency) return [];
  let scored = 0;
  let fewest = Infinity;
  let most = -Infinity;
  for (let row = 0; row < frequency.length; row++) {
    if (Number.isNaN(frequency[row])) continue;
    const count = counts?.[row] ?? Number.NaN;
    scored++;
    if (count < fewest) fewest = count;
    if (count > most) most = count;
  }
  const problems: Problem[] = [];
  if (scored > 0 && scored < MANY) {
    const message = {
      en: "RFM scores rest on only {scored} customers: read them with care.",
      zh: "RFM 得分仅基于 {scored} 位客户，请谨慎参考。",
    };
    problems.push({ code: "W_FEW", message: both(message, { scored }) });
  }
  if (scored > 1 && fewest === most) {
    problems.push({
      code: "W_SAME_FREQUENCY",
      message: {
        en: "All customers have the same number of orders, so the frequency score is 1 for everybody: look at recency and money.",
        zh: "所有客户的订单数相同，频度得分均为 1，请看近度和额度。",
      },
    });
  }
  return problems;
}
