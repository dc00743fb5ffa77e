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
    en: "Orders imported but not counted as purchases: {count}. They are cancelled, refunded, unpaid, of no positive amount, or left out by a setting. Refunds with a minus lower spend.",
    zh: "有 {count} 笔订单已导入，但不算购买：已取消、已退款、未付款、金额不为正，或按设置不计入。带负号的退款会冲减消费。",
  };
  return [{ code: "W_ORDERS_NOT_COUNTED", message: both(message, { count }) }];
}

/** Dates of a customer table that lie after the run's date say nothing about the past. */
export function futureDates({ customers }: Pick<Imported, "customers">, asOf: number): Problem[] {
  return ["first-order", "last-order"].flatMap((id) => {
    const column = customers.fields.get(id);
    const count = column && "values" in column ? column.values.filter((day) => day > asOf).length : 0;
    if (count === 0) return [];
    const header =
      customers.table?.columns[customers.places.get(id) ?? -1]?.[Math.max(0, customers.headerRow)];
    const message = {
      en: "Dates that lie after {asOf} and were not used: {count}. Correct them, or choose a later date.",
      zh: "有 {count} 个日期晚于 {asOf}，未使用。请更正，或选择更晚的日期。",
    };
    const place = { tab: customers.table?.name ?? "", column: String(header ?? id) };
    return [{ code: "W_FUTURE", ...place, message: both(message, { count, asOf: isoFromDay(asOf) }) }];
  });
}
