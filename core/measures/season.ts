import { dayFromParts, daysInMonth, partsFromDay } from "../cells/day.ts";
import { numbersOf } from "../columns.ts";
import { measure } from "./measure.ts";
import { purchases } from "./purchases.ts";

/**
 * D-11 "seasonal": all purchases fall in the same calendar quarter of two years or more. Then the next one is expected
 * by the end of that quarter a year after the last; missing for everybody else.
 */
export const seasonEnd = measure({
  id: "season-end",
  name: { en: "end of their next season", zh: "下个采购季截止" },
  kind: "date",
  needs: { en: "an orders tab with dates", zh: "带日期的订单表" },
  lacks: { en: "they do not buy in one season only", zh: "并非只在一个季度购买" },
  compute({ orders, customers }) {
    if (!orders) return undefined;
    const { from, days } = purchases(orders, customers.size);
    return numbersOf(customers.size, (row) => nextSeasonEnd(days.subarray(from[row], from[row + 1])));
  },
});

/** Last civil day of the quarter in which the next purchase is expected; NaN unless seasonal. Days ascend. */
function nextSeasonEnd(days: Float64Array): number {
  if (days.length < 2) return Number.NaN;
  const last = partsFromDay(days[days.length - 1] ?? Number.NaN);
  if (partsFromDay(days[0] ?? Number.NaN).year === last.year) return Number.NaN;
  const quarter = quarterOf(last.month);
  for (let at = 0; at < days.length; at++) {
    if (quarterOf(partsFromDay(days[at] ?? Number.NaN).month) !== quarter) return Number.NaN;
  }
  const month = quarter * 3;
  return dayFromParts(last.year + 1, month, daysInMonth(last.year + 1, month));
}

/** 1 … 4. */
function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}
