import type { ImportOptions } from "../import-options.ts";
import type { Orders } from "../imported.ts";
import { centsFromTenThousandths } from "../reading/exact-money.ts";
import { isNet, type StatusSays } from "./order-status.ts";

/** Sums are held in ten-thousandths of the currency unit. */
const UNIT = 10_000;
const COUNTS = 1;
const LEFT_OUT = 2;
const GIVEN_BACK = 4;
/** Of lines of a tab of their own, judged by a rule. */
const LINE_COUNTS = 8;
const LINE_LEFT_OUT = 16;
const flagOf: Readonly<Record<StatusSays, number>> = {
  counts: COUNTS,
  "left out": LEFT_OUT,
  "given back": GIVEN_BACK,
};

/** Rows → one entry an order (definitions 5.0 "An order", "Counted order"). Sums are whole ten-thousandths. */
export class RollUp {
  size = 0;
  readonly customer: Int32Array;
  /** Code of the order number, −1 without one. */
  readonly number: Int32Array;
  /** Which orders tab it was met in first. */
  readonly tab: Uint16Array;
  readonly day: Float64Array;
  private readonly hasAmount: Uint8Array;
  /** Of rows whose status counts or is empty, and of refunds. */
  private readonly net: Float64Array;
  private readonly all: Float64Array;
  private readonly flags: Uint8Array;
  private readonly lines: Uint32Array;
  private readonly firstAmount: Float64Array;
  private readonly amountsDiffer: Uint8Array;

  constructor(mostOrders: number) {
    this.customer = new Int32Array(mostOrders);
    this.number = new Int32Array(mostOrders);
    this.tab = new Uint16Array(mostOrders);
    this.day = new Float64Array(mostOrders).fill(Number.NaN);
    this.hasAmount = new Uint8Array(mostOrders);
    this.net = new Float64Array(mostOrders);
    this.all = new Float64Array(mostOrders);
    this.flags = new Uint8Array(mostOrders);
    this.lines = new Uint32Array(mostOrders);
    this.firstAmount = new Float64Array(mostOrders);
    this.amountsDiffer = new Uint8Array(mostOrders);
  }

  open(customer: number, number: number, tab: number): number {
    const order = this.size++;
    this.customer[order] = customer;
    this.number[order] = number;
    this.tab[order] = tab;
    return order;
  }

  /** The earliest date among its rows is the order's. */
  addDay(order: number, day: number): void {
    const known = this.day[order] ?? Number.NaN;
    if (!(known <= day)) this.day[order] = Number.isNaN(day) ? known : day;
  }

  addStatus(order: number, says: StatusSays | undefined): void {
    if (says) this.flags[order] = (this.flags[order] ?? 0) | flagOf[says];
  }

  /** A rule judged one of its lines: an order none of whose lines counts does not count. */
  addLine(order: number, counts: boolean): void {
    this.flags[order] = (this.flags[order] ?? 0) | (counts ? LINE_COUNTS : LINE_LEFT_OUT);
  }

  addAmount(order: number, amount: number, says: StatusSays | undefined): void {
    if (Number.isNaN(amount)) return;
    const lines = this.lines[order] ?? 0;
    if (lines === 0) this.firstAmount[order] = amount;
    else if (amount !== this.firstAmount[order]) this.amountsDiffer[order] = 1;
    this.lines[order] = lines + 1;
    this.hasAmount[order] = 1;
    this.all[order] = (this.all[order] ?? 0) + amount;
    if (isNet(says, amount)) this.net[order] = (this.net[order] ?? 0) + amount;
  }

  hasDay(order: number): boolean {
    return !Number.isNaN(this.day[order]);
  }

  anyAmount(): boolean {
    return this.hasAmount.includes(1);
  }

  amountKnown(order: number): boolean {
    return this.hasAmount[order] === 1;
  }

  /** 1 for every order that has an amount by now. */
  amountsKnown(): Uint8Array {
    return this.hasAmount.slice(0, this.size);
  }

  /** Whether an order of several lines shows one and the same amount in each; undefined for orders of one line. */
  repeatsAmount(order: number): boolean | undefined {
    return (this.lines[order] ?? 0) < 2
      ? undefined
      : this.amountsDiffer[order] === 0 && this.all[order] !== 0;
  }

  /** The kept orders. Without amounts anywhere, orders count by status and date alone. */
  finish(kept: Int32Array, withAmounts: boolean, { asOf, elapsed, zeroCounts }: ImportOptions): Orders {
    const size = kept.length;
    const customer = new Int32Array(size);
    const day = new Float64Array(size);
    const amount = new Float64Array(size);
    const counted = new Uint8Array(size);
    for (let at = 0; at < size; at++) {
      const order = kept[at] ?? 0;
      const moment = this.day[order] ?? Number.NaN;
      const when = elapsed ? moment : Math.floor(moment);
      const open = this.counts(order);
      const net = this.amount(order, open);
      customer[at] = this.customer[order] ?? 0;
      day[at] = when;
      amount[at] = net / UNIT;
      const worth = !withAmounts || (zeroCounts ? net >= 0 : centsFromTenThousandths(net) > 0);
      counted[at] = open && when <= asOf && worth ? 1 : 0;
    }
    return { size, customer, day, amount: withAmounts ? amount : undefined, counted };
  }

  /** An order is left out by status when rows say so and none says that it counts. */
  private counts(order: number): boolean {
    const flags = this.flags[order] ?? 0;
    if ((flags & LINE_LEFT_OUT) !== 0 && (flags & LINE_COUNTS) === 0) return false;
    return (flags & COUNTS) !== 0 || (flags & (LEFT_OUT | GIVEN_BACK)) === 0;
  }

  /**
   * An order left out keeps its amount to be shown, but not one that could change spend: a cancelled order of zero or
   * less has none. Money given back keeps its minus.
   */
  private amount(order: number, open: boolean): number {
    if (open) return this.net[order] ?? 0;
    const amount = this.all[order] ?? 0;
    const back = ((this.flags[order] ?? 0) & GIVEN_BACK) !== 0 && amount < 0;
    return amount > 0 || back ? amount : Number.NaN;
  }
}
