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
const PARTLY = /部分|partial|partly/i;
const OPEN = /未|待|逾期|拖欠|欠款|unpaid|not paid|open|outstanding|overdue|past due|pending|late/i;
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

  const paidInAll = paidTogether(fields, (row) => (paidOn(row) > today ? Number.NaN : paidAmount(row)));

  const isPaid = (row: number): boolean | undefined => {
    const on = Math.floor(paidOn(row));
    const [settled, word] = [flag(row), status(row)];
    if (on > today) return false;
    // Who says that it is settled has allowed a discount; else what is not paid yet is owed, whenever the rest was paid.
    if (settled !== 1 && word !== "paid" && (word === "partly" || paidInAll(row) < amount(row))) return false;
    if (!Number.isNaN(on)) return true;
    if (!Number.isNaN(settled)) return settled === 1;
    if (word === "open" || word === "paid") return word === "paid";
    if (paidAmount(row) >= amount(row)) return true;
    return fields.has("paid-date") || overdue(row) > 0 ? false : undefined;
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

/** What was paid in all towards the invoice of a row: rows with the same number and due date are payments towards one. */
function paidTogether(fields: ReadonlyMap<string, Column>, paidAmount: (row: number) => number) {
  const number = fields.get("payment-id");
  const due = values(fields.get("due-date"));
  if (!number || !isText(number) || !fields.has("paid-amount")) return paidAmount;
  const key = (row: number) => {
    const code = number.codes[row] ?? -1;
    return code < 0 ? undefined : `${code} ${due?.[row]}`;
  };
  const cents = new Map<string, number>();
  for (let row = 0; row < number.codes.length; row++) {
    const [invoice, paid] = [key(row), Math.round(paidAmount(row) * 100)];
    if (invoice && !Number.isNaN(paid)) cents.set(invoice, (cents.get(invoice) ?? 0) + paid);
  }
  return (row: number): number => {
    const invoice = key(row);
    return invoice === undefined ? paidAmount(row) : (cents.get(invoice) ?? Number.NaN) / 100;
  };
}

type Said = "void" | "partly" | "open" | "paid";

function statusOf(column: Column | undefined): (row: number) => Said | undefined {
  if (!column || !isText(column)) return () => undefined;
  const meanings = column.dictionary.map((word) => {
    if (VOID.test(word)) return "void";
    if (PARTLY.test(word)) return "partly";
    if (OPEN.test(word)) return "open";
    return PAID.test(word) ? "paid" : undefined;
  });
  return (row) => meanings[column.codes[row] ?? -1];
}
