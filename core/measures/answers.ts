import type { Column } from "../columns.ts";
import type { Evidence } from "./measure.ts";
import { oncePerRun } from "./once-per-run.ts";
import { values } from "./order-dates.ts";

/** What a satisfaction question may be answered with (D-22): NPS 0–10, CSAT 1–5 or 1–7 by a setting. */
export interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

/** The newest answer of every customer; one on both scales only if both were given on that day. Missing is NaN. */
export interface Answers {
  /** Undefined where nobody is asked. */
  readonly nps: Float64Array | undefined;
  readonly csat: Float64Array | undefined;
  /** Civil day; −Infinity for an answer without a date. */
  readonly day: Float64Array;
}

/** Rows that may hold answers: feedback tabs, and the customers with their own columns. */
export interface Asked {
  /** Tab name; undefined for the customers' own columns. */
  readonly tab: string | undefined;
  readonly size: number;
  customer(row: number): number;
  /** 0-based row in the tab of each row here. */
  readonly rows: Int32Array;
  readonly fields: ReadonlyMap<string, Column>;
}

/** Every place of a book where customers' answers may stand. */
export function asked({ customers, records }: Pick<Evidence, "customers" | "records">): readonly Asked[] {
  const tabs = records
    .filter(({ kind }) => kind === "feedback")
    .map(({ tab, size, customer, rows, fields }) => ({
      tab,
      size,
      rows,
      fields,
      customer: (row: number) => customer?.[row] ?? -1,
    }));
  const own = {
    tab: undefined,
    size: customers.size,
    rows: customers.rows,
    fields: customers.fields,
    customer: (row: number) => row,
  };
  return [...tabs, own];
}

/** The scales of a run. */
export function scales(evidence: Pick<Evidence, "choice">): { readonly nps: Scale; readonly csat: Scale } {
  return {
    nps: { lowest: 0, highest: 10 },
    csat: { lowest: 1, highest: evidence.choice("csat-scale") === "1-7" ? 7 : 5 },
  };
}

/** Whether an answer lies on the scale; one that does not is no answer. */
export function isOn({ lowest, highest }: Scale, answer: number): boolean {
  return answer >= lowest && answer <= highest;
}

/**
 * A dated answer beats one without a date; of answers of one day, or of several without a date, the lowest counts, so
 * that the order of rows cannot matter.
 */
export const newestAnswers = oncePerRun(findNewest);

function findNewest(evidence: Evidence): Answers {
  const { size } = evidence.customers;
  const scale = scales(evidence);
  const places = asked(evidence);
  const isAsked = (id: string) => places.some(({ fields }) => values(fields.get(id)));
  const answers = {
    nps: isAsked("nps") ? new Float64Array(size).fill(Number.NaN) : undefined,
    csat: isAsked("csat") ? new Float64Array(size).fill(Number.NaN) : undefined,
    day: new Float64Array(size).fill(Number.NaN),
  };
  for (const place of places) {
    const [nps, csat, dates] = ["nps", "csat", "feedback-date"].map((id) => values(place.fields.get(id)));
    for (let row = 0; (nps || csat) && row < place.size; row++) {
      const date = Math.floor(dates?.[row] ?? Number.NaN);
      const day = Number.isNaN(date) ? -Infinity : date;
      if (day > Math.floor(evidence.asOf)) continue;
      const given = [nps?.[row] ?? Number.NaN, csat?.[row] ?? Number.NaN] as const;
      note(answers, place.customer(row), day, {
        nps: isOn(scale.nps, given[0]) ? given[0] : Number.NaN,
        csat: isOn(scale.csat, given[1]) ? given[1] : Number.NaN,
      });
    }
  }
  return answers;
}

function note(answers: Answers, who: number, day: number, given: { nps: number; csat: number }): void {
  if (who < 0 || (Number.isNaN(given.nps) && Number.isNaN(given.csat))) return;
  const before = answers.day[who] ?? Number.NaN;
  if (day < before) return;
  answers.day[who] = day;
  for (const id of ["nps", "csat"] as const) {
    const column = answers[id];
    if (!column) continue;
    const same = day === before ? (column[who] ?? Number.NaN) : Number.NaN;
    column[who] = Number.isNaN(same) ? given[id] : Math.min(same, Number.isNaN(given[id]) ? same : given[id]);
  }
}
