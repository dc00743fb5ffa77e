import { random } from "../fixtures/random.ts";
import type { Seed } from "../host/workbook.ts";

const SURNAMES = ["王", "李", "张", "Miller", "O'Brien", "陈", "García"];
const DAY = 86_400_000;
const LAST_DAY = Date.UTC(2026, 5, 10);

/** A customers tab as a shop keeps it: codes with zeros, phones as text, dates, money and a formula of the user's. */
export function customerRows(count: number): Seed[][] {
  const { whole, pick, next } = random(7);
  const header = [
    "Customer ID",
    "Customer name",
    "Phone",
    "Last order date",
    "Orders",
    "Total spend",
    "Per order",
  ];
  const rows = Array.from({ length: count }, (_, index): Seed[] => {
    const orders = whole(1, 30);
    const spend = Math.round(orders * (20 + next() ** 4 * 4_000) * 100) / 100;
    const row = index + 2;
    return [
      `'C${String(index + 1).padStart(6, "0")}`,
      `${pick(SURNAMES)} ${index}`,
      `'+86 138 ${whole(1_000, 9_999)} ${whole(1_000, 9_999)}`,
      new Date(LAST_DAY - whole(0, 700) * DAY).toISOString().slice(0, 10),
      orders,
      spend,
      { formula: `=F${row}/E${row}`, value: Math.round((spend / orders) * 100) / 100 },
    ];
  });
  return [header, ...rows];
}
