import { messages, say } from "../messages.ts";
import type { ProblemList } from "../problem-list.ts";
import type { OrderNumbers } from "./order-numbers.ts";
import type { RollUp } from "./roll-up.ts";

/** Finds the order that a row with an order number belongs to; the same number under two customers is two orders. */
export class OrderPlaces {
  private readonly first: Int32Array;
  /** Order number → the orders of its further customers. */
  private readonly others = new Map<number, Map<number, number>>();
  private readonly rollUp: RollUp;
  private readonly numbers: OrderNumbers;
  private readonly label: (customer: number) => string;

  constructor(rollUp: RollUp, numbers: OrderNumbers, label: (customer: number) => string) {
    this.first = new Int32Array(numbers.size).fill(-1);
    this.rollUp = rollUp;
    this.numbers = numbers;
    this.label = label;
  }

  /** The order of a number and customer, opened when it is met first. */
  place(
    number: number,
    customer: number,
    tab: number,
    place: { tab: string; row: number },
    problems: ProblemList,
  ): number {
    const { rollUp } = this;
    if (number < 0) return rollUp.open(customer, number, tab);
    const first = this.first[number] ?? -1;
    if (first < 0) {
      const order = rollUp.open(customer, number, tab);
      this.first[number] = order;
      return order;
    }
    if (rollUp.customer[first] === customer) return first;
    const others = this.others.get(number) ?? new Map<number, number>();
    const known = others.get(customer);
    if (known !== undefined) return known;
    const order = rollUp.open(customer, number, tab);
    this.others.set(number, others.set(customer, order));
    const saw = this.numbers.text(number);
    const one = this.label(rollUp.customer[first] ?? 0);
    const message = say(messages.orderTwoCustomers, { saw, one, other: this.label(customer) });
    problems.add({ code: "W_ORDER_TWO_CUSTOMERS", ...place, saw, message });
    return order;
  }

  /** The one order of a number; −1 when there is none or several customers have it. */
  only(number: number): number {
    return this.others.has(number) ? -1 : (this.first[number] ?? -1);
  }

  /** Order of every number, −1 where no row could be used. */
  firstOrders(): Int32Array {
    return this.first;
  }
}
