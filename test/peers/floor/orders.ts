import type { Contestant, CustomerTotals } from "../contestant.ts";
import { readOrders } from "../table/orders.ts";

const WIDTH = 4;

/** The least a program in this language can do: four numbers a customer, side by side, cents and days ready as numbers. */
export const floorOrders: Contestant<readonly CustomerTotals[]> = (file) => {
  const { keys, customer, day, amount } = readOrders(file);
  const days = Int32Array.from(day);
  const cents = amount.map((yuan) => Math.round(yuan * 100));
  let sums = new Float64Array(0);
  return {
    run: () => {
      sums = new Float64Array(WIDTH * keys.length);
      for (let at = 0; at < sums.length; at += WIDTH) {
        sums[at + 2] = Infinity;
        sums[at + 3] = -Infinity;
      }
      addUp(sums, customer, days, cents);
    },
    result: () =>
      keys.map((key, who) => {
        const [count = 0, sum = 0, first = 0, last = 0] = sums.subarray(WIDTH * who, WIDTH * (who + 1));
        return [key, count, sum, first, last];
      }),
  };
};

function addUp(sums: Float64Array, customer: Int32Array, days: Int32Array, cents: Float64Array): void {
  for (let order = 0; order < customer.length; order++) {
    const at = WIDTH * (customer[order] as number);
    const day = days[order] as number;
    sums[at] = (sums[at] as number) + 1;
    sums[at + 1] = (sums[at + 1] as number) + (cents[order] as number);
    if (day < (sums[at + 2] as number)) sums[at + 2] = day;
    if (day > (sums[at + 3] as number)) sums[at + 3] = day;
  }
}
