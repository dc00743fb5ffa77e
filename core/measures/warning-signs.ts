import { numbersOf } from "../columns.ts";
import type { Words } from "../words/words.ts";
import { scales } from "./answers.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";

interface Sign {
  readonly id: string;
  readonly name: Words;
  /** Whether a customer shows it. Evidence that is missing is no sign. */
  seen(evidence: Evidence): (row: number) => boolean;
}

/** D-11: what raises a churn level beside the purchases themselves. */
const SIGNS: readonly Sign[] = [
  {
    id: "low-answer",
    name: { en: "low mark in a survey", zh: "满意度低分" },
    seen(evidence) {
      const [age, nps, csat] = of(evidence, "days-since-answer", "nps", "csat");
      const within = evidence.setting("low-mark-days");
      const low = scales(evidence).csat.highest === 7 ? 3 : 2;
      return (row) => age(row) < within && (nps(row) <= 6 || csat(row) <= low);
    },
  },
  {
    id: "open-complaint",
    name: { en: "open complaint", zh: "投诉未解决" },
    seen(evidence) {
      const [open] = of(evidence, "open-complaints");
      return (row) => open(row) > 0;
    },
  },
  {
    id: "less-spend",
    name: { en: "spend falls", zh: "消费下降" },
    seen(evidence) {
      const [change, season] = of(evidence, "spend-change", "season-end");
      const line = evidence.setting("decline-at");
      // Who buys in one season only has until its end.
      return (row) => change(row) <= line && Number.isNaN(season(row));
    },
  },
  {
    id: "overdue",
    name: { en: "invoice overdue", zh: "账单逾期" },
    seen(evidence) {
      const [days] = of(evidence, "days-overdue");
      const line = evidence.setting("overdue-after");
      return (row) => days(row) > line;
    },
  },
  {
    id: "contract-ends",
    name: { en: "contract ends and nobody followed up", zh: "合同到期未跟进" },
    seen(evidence) {
      const settled = of(evidence, "contract-renewed", "contract-terminated", "contract-renews-itself");
      const [days, followed] = of(evidence, "days-to-contract-end", "days-since-follow-up");
      const urgent = evidence.setting("urgent-renewal");
      const grace = evidence.setting("renewal-grace");
      const within = evidence.setting("follow-up-within");
      const recorded = evidence.measure("days-since-follow-up") !== undefined;
      const ends = (row: number) =>
        days(row) >= -grace && days(row) <= urgent && !settled.some((is) => is(row) === 1);
      return (row) => recorded && ends(row) && !(followed(row) < within);
    },
  },
  {
    id: "season-missed",
    name: { en: "season passed without an order", zh: "采购季已过未下单" },
    seen(evidence) {
      const [end] = of(evidence, "season-end");
      return (row) => end(row) < Math.floor(evidence.asOf);
    },
  },
];

const needs: Words = {
  en: "a feedback, payments, contracts or orders tab",
  zh: "反馈表、付款表、合同表或订单表",
};

/** How many of the signs are seen; known for everybody. */
export const warningSigns = measure({
  id: "warning-signs",
  name: { en: "warning signs", zh: "流失信号数" },
  kind: "count",
  needs,
  shows: ["warning-sign-names"],
  compute(evidence) {
    const seen = SIGNS.map((sign) => sign.seen(evidence));
    return numbersOf(evidence.customers.size, (row) => seen.filter((is) => is(row)).length);
  },
});

/** The signs seen, separated by 、; missing where there are none. */
export const warningSignNames = measure({
  id: "warning-sign-names",
  name: { en: "signs", zh: "信号" },
  kind: "text",
  needs,
  values: SIGNS.map(({ id, name }) => ({ id, name })),
  compute(evidence) {
    const seen = SIGNS.map((sign) => ({ id: sign.id, is: sign.seen(evidence) }));
    const codeOf = new Map<string, number>();
    const codes = Int32Array.from({ length: evidence.customers.size }, (_, row) => {
      const text = seen
        .filter(({ is }) => is(row))
        .map(({ id }) => id)
        .join("、");
      if (text === "") return -1;
      const code = codeOf.get(text) ?? codeOf.size;
      codeOf.set(text, code);
      return code;
    });
    return { kind: "text", codes, dictionary: [...codeOf.keys()] };
  },
});

type Figure = (row: number) => number;

/** Measures by row; NaN, so that no comparison holds, where one is missing. */
function of<Ids extends readonly string[]>(evidence: Evidence, ...ids: Ids): { [At in keyof Ids]: Figure } {
  return ids.map((id) => {
    const column = evidence.measure(id);
    return (row: number) => column?.[row] ?? Number.NaN;
  }) as { [At in keyof Ids]: Figure };
}
