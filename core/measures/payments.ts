import { numbersOf } from "../columns.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { oncePerRun } from "./once-per-run.ts";
import { numbers } from "./order-dates.ts";
import { paymentReader } from "./payment-rows.ts";

const needs = {
  en: "a payments tab with due dates and what was paid, or columns that count payments due and paid on time",
  zh: "带应付日期和付款情况的付款表，或“应付款次数”和“按时付款次数”两列",
};

/** Payments fallen due or already made. */
export const paymentsDue = measure({
  id: "payments-due",
  name: { en: "payments due", zh: "应付款次数" },
  kind: "count",
  needs,
  compute: (evidence) => counted(evidence, "due", "payments-due"),
});

export const paymentsOnTime = measure({
  id: "payments-on-time",
  name: { en: "payments on time", zh: "按时付款次数" },
  kind: "count",
  needs,
  compute: (evidence) => counted(evidence, "onTime", "payments-on-time"),
});

/** Payments on time ÷ payments due (D-10 "payments"), 0…1. */
export const onTimeShare = measure({
  id: "on-time-share",
  name: { en: "share paid on time", zh: "按时付款率" },
  kind: "percent",
  needs,
  lacks: { en: "too few payments due to judge", zh: "应付款次数太少，暂不判断" },
  shows: ["payments-on-time", "payments-due"],
  compute(evidence) {
    const due = evidence.measure("payments-due");
    const onTime = evidence.measure("payments-on-time");
    const fewest = evidence.setting("fewest-payments");
    return (
      onTime &&
      due?.map((count, row) => {
        const share = (onTime[row] ?? Number.NaN) / count;
        return count >= fewest && share >= 0 && share <= 1 ? share : Number.NaN;
      })
    );
  },
});

/** Of the payment that is overdue longest; 0 where none is. */
export const daysOverdue = measure({
  id: "days-overdue",
  name: { en: "days overdue", zh: "最长逾期天数" },
  kind: "count",
  unit: "days",
  needs: { en: "a payments tab with due dates and what was paid", zh: "带应付日期和付款情况的付款表" },
  compute: (evidence) => found(evidence)?.overdue,
});

interface PaymentFigures {
  readonly due: Float64Array;
  readonly onTime: Float64Array;
  readonly overdue: Float64Array;
}

/** What the payments tabs add up to, one entry a customer; undefined without such a tab. */
const found = oncePerRun(addUp);

function addUp({ customers, records, asOf }: Evidence): PaymentFigures | undefined {
  const tabs = records
    .filter(({ kind }) => kind === "payments")
    .flatMap((tab) => {
      const read = paymentReader(tab.fields, Math.floor(asOf));
      return read ? [{ ...tab, read }] : [];
    });
  if (tabs.length === 0) return undefined;
  const empty = () => new Float64Array(customers.size);
  const [due, onTime, overdue] = [empty(), empty(), empty()];
  for (const { size, customer, read } of tabs) {
    for (let row = 0; row < size; row++) {
      const who = customer?.[row] ?? -1;
      const days = who < 0 ? undefined : read(row);
      if (days === undefined) continue;
      due[who] = (due[who] ?? 0) + 1;
      if (days.late <= 0) onTime[who] = (onTime[who] ?? 0) + 1;
      if (days.open) overdue[who] = Math.max(overdue[who] ?? 0, days.late);
    }
  }
  return { due, onTime, overdue };
}

/** By the payments tab; of customers without a row there, as their own columns say, and nothing where one is missing. */
function counted(evidence: Evidence, which: "due" | "onTime", field: string): Float64Array | undefined {
  const figures = found(evidence);
  const own = numbers(evidence, field);
  if (!figures) return own;
  const speaks = OWN_COUNTS.some((id) => numbers(evidence, id));
  return numbersOf(evidence.customers.size, (row) =>
    speaks && figures.due[row] === 0 ? (own?.[row] ?? Number.NaN) : (figures[which][row] ?? 0),
  );
}

const OWN_COUNTS = ["payments-due", "payments-on-time"];
