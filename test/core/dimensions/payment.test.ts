import { expect, test } from "vitest";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { column, importedFrom, textColumn } from "../make-imported.ts";
import { recordsOf } from "../make-lines.ts";

interface Row {
  readonly due?: string;
  readonly on?: string;
  readonly paid?: boolean;
  readonly overdue?: number;
  readonly amount?: number;
  readonly got?: number;
  readonly status?: string;
  readonly id?: string;
}

/** One customer with these invoices, as of 2026-06-30; a column no row fills is not in the tab. */
function paying(rows: readonly Row[], fields: Parameters<typeof importedFrom>[0]["fields"] = {}) {
  const all = {
    "due-date": column(
      "date",
      rows.map(({ due }) => due ?? null),
    ),
    "paid-date": column(
      "date",
      rows.map(({ on }) => on ?? null),
    ),
    paid: column(
      "yes-no",
      rows.map(({ paid }) => (paid === undefined ? null : Number(paid))),
    ),
    "overdue-days": column(
      "number",
      rows.map(({ overdue }) => overdue ?? null),
    ),
    "payment-amount": column(
      "money",
      rows.map(({ amount }) => amount ?? null),
    ),
    "paid-amount": column(
      "money",
      rows.map(({ got }) => got ?? null),
    ),
    "payment-id": textColumn(rows.map(({ id }) => id ?? null)),
    "payment-status": textColumn(rows.map(({ status }) => status ?? null)),
  };
  const filled = Object.entries(all).filter(([, one]) =>
    "values" in one ? one.values.some((value) => !Number.isNaN(value)) : one.dictionary.length > 0,
  );
  const records = [
    recordsOf(
      "payments",
      rows.map(() => 0),
      Object.fromEntries(filled),
    ),
  ];
  return classified({ ...importedFrom({ customers: ["a"], fields }), records });
}
const paymentOf = (...rows: Row[]) => segmentsOf(paying(rows), "payment")[0];
const onTime = { due: "2026-03-01", on: "2026-03-01" };
const late = { due: "2026-03-01", on: "2026-03-02" };

test("nine of ten on time is punctual, fewer are late", () => {
  const nine = Array.from({ length: 9 }, () => onTime);
  expect(paymentOf(...nine, late)).toBe("punctual");
  expect(paymentOf(...nine.slice(1), late)).toBe("late");
});

test("two payments due say too little, and the reason says so", () => {
  expect(paymentOf(onTime, onTime)).toBeNull();
  expect(paying([onTime, onTime]).why("payment", 0, "en")).toContain("too few payments due");
});

test("an invoice unpaid for more than 30 days is overdue, even alone; a younger one makes late", () => {
  expect(paymentOf(onTime, { due: "2026-05-30" })).toBe("overdue");
  expect(paymentOf(onTime, { due: "2026-05-31" })).toBe("late");
  expect(paymentOf(onTime, onTime, onTime, { due: "2026-06-30" }), "due today").toBe("punctual");
  expect(paymentOf(onTime, onTime, onTime, { due: "2026-07-30" }), "not due yet").toBe("punctual");
  expect(
    paymentOf(onTime, onTime, onTime, { due: "2026-05-01", on: "2026-07-02" }),
    "paid after the run",
  ).toBe("overdue");
});

test.each([
  ["a yes/no column", { due: "2026-05-01", paid: false }, "overdue"],
  ["a status", { due: "2026-05-01", status: "未付款" }, "overdue"],
  ["an English status", { due: "2026-05-01", status: "Unpaid" }, "overdue"],
  ["a part paid", { due: "2026-05-01", amount: 100, got: 60 }, "overdue"],
  ["a part paid, and its day", { due: "2026-05-01", on: "2026-04-20", amount: 100, got: 60 }, "overdue"],
  ["a part by its status", { due: "2026-05-01", on: "2026-04-20", status: "部分付款" }, "overdue"],
  ["days overdue", { overdue: 31 }, "overdue"],
  ["a void invoice", { due: "2026-05-01", status: "已作废" }, null],
  ["nothing about payment", { due: "2026-05-01", amount: 100 }, null],
  ["paid, nobody says when", { due: "2026-05-01", status: "已付款" }, null],
] as const)("%s is read", (_, row, expected) => {
  expect(paymentOf(row)).toBe(expected);
});

test("a part paid in time is not a payment on time", () => {
  expect(paymentOf(onTime, onTime, onTime, { ...onTime, amount: 50_000, got: 100 })).toBe("overdue");
  expect(saidBy(paying([onTime, { ...onTime, amount: 50_000, got: 100 }]), "payments-on-time")).toEqual([1]);
});

test("less than the amount is enough where the tab says that it is settled", () => {
  const discounted = { ...onTime, amount: 100, got: 98 };
  expect(paymentOf(onTime, onTime, { ...discounted, paid: true })).toBe("punctual");
  expect(paymentOf(onTime, onTime, { ...discounted, status: "Paid" })).toBe("punctual");
});

test("payments towards one invoice are added up", () => {
  const part = { due: "2026-03-01", id: "P1", amount: 100 };
  const [first, second] = [
    { ...part, on: "2026-02-01", got: 40 },
    { ...part, on: "2026-02-20", got: 60 },
  ];
  expect(paymentOf(first, second, onTime)).toBe("punctual");
  expect(paymentOf(first, { ...second, on: "2026-07-20" }, onTime), "paid after the run").toBe("overdue");
  expect(paymentOf(first, { ...second, due: "2026-03-02" }, onTime), "an instalment of its own").toBe(
    "overdue",
  );
});

test("paid without a date counts by its days overdue", () => {
  const result = paying([
    { paid: true, overdue: 0 },
    { paid: true, overdue: 0 },
    { paid: true, overdue: 4 },
  ]);
  expect(saidBy(result, "on-time-share")[0]).toBeCloseTo(2 / 3, 12);
  expect(saidBy(result, "days-overdue")).toEqual([0]);
});

test("two columns of the customers serve without a payments tab", () => {
  const fields = {
    "payments-due": column("count", [10, 10, 2]),
    "payments-on-time": column("count", [9, 8, 2]),
  };
  const result = classified(importedFrom({ customers: ["a", "b", "c"], fields }));
  expect(segmentsOf(result, "payment")).toEqual(["punctual", "late", null]);
});

test("on-time payments of the tab make a part of loyalty", () => {
  const fields = {
    "orders-total": column("count", [4]),
    "spend-total": column("money", [10]),
    "first-order": column("date", ["2020-06-30"]),
  };
  // Tenure 20 of 20, spend rank 0 of 20, payments 20 of 20.
  expect(saidBy(paying([onTime, onTime, onTime], fields), "loyalty-score")[0]).toBeCloseTo(4000 / 60, 10);
});
