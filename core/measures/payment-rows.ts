import { type Column, isText } from "../columns.ts";
import { values } from "./order-dates.ts";

/** What one invoice says on the run's date. */
export interface Invoice {
  /** Days after its due date at which it was paid, or up to today; negative or 0 is on time. */
  readonly late: number;
  /** Not paid yet. */
  readonly open: boolean;
}

/** Words of a payment status. The first list that knows a word decides: "unpaid" holds "paid", "未付款" holds "付款". */
const VOID = /作废|取消|撤销|冲销|void|cancel|written off/i;
const OPEN =
  /未|待|部分|逾期|拖欠|欠款|unpaid|not paid|open|outstanding|overdue|past due|partial|pending|late/i;
const PAID = /已付|付清|结清|已收|收讫|到账|已回款|已支付|已完成|paid|settled|received|cleared|complete/i;

/**
 * Reads the rows of a payments tab: undefined for an invoice that is void, not yet due, or of which the tab does not
 * say when it was due or whether it was paid. No reader where no row can say that.
 */
export function paymentReader(
  fields: ReadonlyMap<string, Column>,
  today: number,
): ((row: number) => Invoice | undefined) | undefined {
  const number = (id: string) => {
    const column = values(fields.get(id));
    return (row: number) => column?.[row] ?? Number.NaN;
  };
  const [due, paidOn, flag, overdue, amount, paidAmount] = [
    number("due-date"),
    number("paid-date"),
    number("paid"),
    number("overdue-days"),
    number("payment-amount"),
    number("paid-amount"),
  ];
  const status = statusOf(fields.get("payment-status"));
  if (!fields.has("due-date") && !fields.has("overdue-days")) return undefined;

  const isPaid = (row: number): boolean | undefined => {
    const on = Math.floor(paidOn(row));
    if (!Number.isNaN(on)) return on <= today;
    if (!Number.isNaN(flag(row))) return flag(row) === 1;
    if (status(row) === "open" || status(row) === "paid") return status(row) === "paid";
    if (paidAmount(row) >= amount(row)) return true;
    const says = fields.has("paid-date") || paidAmount(row) < amount(row) || overdue(row) > 0;
    return says ? false : undefined;
  };
  return (row) => {
    const paid = isPaid(row);
    if (paid === undefined || status(row) === "void") return undefined;
    const since = Math.floor(due(row));
    const on = Math.floor(paidOn(row));
    const late = paid
      ? Number.isNaN(on - since)
        ? overdue(row)
        : on - since
      : Number.isNaN(since)
        ? overdue(row)
        : today - since;
    if (Number.isNaN(late) || (!paid && late <= 0)) return undefined;
    return { late, open: !paid };
  };
}

function statusOf(column: Column | undefined): (row: number) => "void" | "open" | "paid" | undefined {
  if (!column || !isText(column)) return () => undefined;
  const meanings = column.dictionary.map((word) => {
    if (VOID.test(word)) return "void";
    if (OPEN.test(word)) return "open";
    return PAID.test(word) ? "paid" : undefined;
  });
  return (row) => meanings[column.codes[row] ?? -1];
}
