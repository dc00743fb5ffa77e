import { numbersOf, type TextColumn } from "../columns.ts";
import { QUARTER_YEAR } from "./follow-ups.ts";
import { measure } from "./measure.ts";
import { totalsOf } from "./totals.ts";

const needs = { en: "an orders tab with dates and amounts", zh: "带日期和金额的订单表" };
const TEN_THOUSAND = 10_000;
const GRADES = ["A", "B", "C", "D"] as const;

export const spend3m = measure({
  id: "spend-3m",
  name: { en: "spend in 3 months", zh: "近3个月消费" },
  kind: "money",
  needs,
  compute: (evidence) => totalsOf(evidence, QUARTER_YEAR)?.spend,
});

/** D-01 score card: points for money, contacts and urgency; what the book cannot say earns none. */
export const valuePoints = measure({
  id: "value-points",
  name: { en: "value points", zh: "价值得分" },
  kind: "number",
  needs,
  shows: ["value-grade", "spend-3m", "contacts-3m", "urgent-need"],
  compute(evidence) {
    const spent = evidence.measure("spend-3m");
    if (!spent) return undefined;
    const contacts = evidence.measure("contacts-3m");
    const urgent = evidence.measure("urgent-need");
    const perTenThousand = evidence.setting("points-per-ten-thousand");
    const perContact = evidence.setting("points-per-contact");
    const forUrgency = evidence.setting("points-for-urgent-need");
    return numbersOf(
      spent.length,
      (row) =>
        ((spent[row] as number) * perTenThousand) / TEN_THOUSAND +
        (contacts?.[row] ?? 0) * perContact +
        (urgent?.[row] ?? 0) * forUrgency,
    );
  },
});

/** The four grades of the score card; value has three segments. */
export const valueGrade = measure({
  id: "value-grade",
  name: { en: "grade", zh: "等级" },
  kind: "text",
  values: GRADES.map((id) => ({ id, name: { en: id, zh: id } })),
  needs,
  compute(evidence): TextColumn | undefined {
    const points = evidence.measure("value-points");
    const lines = ["a", "b", "c"].map((grade) => evidence.setting(`grade-${grade}-from`));
    if (!points) return undefined;
    const codes = Int32Array.from(points, (value) => {
      const reached = lines.findIndex((line) => value >= line);
      return reached < 0 ? lines.length : reached;
    });
    return { kind: "text", codes, dictionary: GRADES };
  },
});
