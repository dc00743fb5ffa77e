import { codeOf, labels } from "../work/labels.ts";
import * as lines from "../work/lines.ts";
import { type Answer, question } from "./question.ts";

const [medium, high, top] = lines.spendLines;
const [a, b] = lines.revenueLines;
const [monthly, quarterly, halfYearly] = lines.rhythmLines;
const [someChurn, muchChurn] = lines.churnLines;
const [active, warm, cooling, cold] = lines.activityLines;

const fifths = ["1", "2", "3", "4", "5"];
const fifthsOf = (measure: string) => fifths.map((fifth): Answer => [fifth, `${measure} = ${fifth}`]);

/** The cells of one answer, row by row: `recency fifth = 1 and FM fifth between 1 and 2`. */
function rfmCells(word: string): string {
  const code = codeOf("rfm11", word);
  return lines.rfmGrid
    .flatMap((cells, row) => {
      const columns = cells.flatMap((cell, column) => (cell === code ? [column + 1] : []));
      if (columns.length === 0) return [];
      return `recency fifth = ${row + 1} and FM fifth is one of ${columns.join(", ")}`;
    })
    .join(" or ");
}

/** What customers bought: value, RFM, rhythm, churn. */
export const purchaseQuestions = [
  question("value_abs", "spend band", [
    ["low", `recorded spend < ${medium}`],
    ["medium", `recorded spend < ${high}`],
    ["high", `recorded spend < ${top}`],
    ["top", "otherwise"],
  ]),
  question("value_abc", "revenue class", [
    ["none", "recorded spend is empty or recorded spend <= 0"],
    ["A", `revenue share before them < ${100 * a}%`],
    ["B", `revenue share before them < ${100 * b}%`],
    ["C", "otherwise"],
  ]),
  question("r_score", "R score", fifthsOf("recency fifth")),
  question("f_score", "F score", fifthsOf("frequency fifth")),
  question("m_score", "M score", fifthsOf("monetary fifth")),
  question(
    "rfm11",
    "RFM cell",
    (labels.get("rfm11") ?? []).slice(1).map((word): Answer => [word, rfmCells(word)]),
  ),
  question("rfm8", "RFM octant", [
    ["key-value", "spend above average is yes and bought lately is yes and orders above average is yes"],
    ["key-develop", "spend above average is yes and bought lately is yes"],
    ["key-keep", "spend above average is yes and orders above average is yes"],
    ["key-win-back", "spend above average is yes"],
    ["general-value", "bought lately is yes and orders above average is yes"],
    ["general-develop", "bought lately is yes"],
    ["general-keep", "orders above average is yes"],
    ["general-win-back", "otherwise"],
  ]),
  question("freq_band", "buying rhythm", [
    ["one-off", "orders placed = 1"],
    ["monthly", `days between orders <= ${monthly}`],
    ["quarterly", `days between orders <= ${quarterly}`],
    ["half-yearly", `days between orders <= ${halfYearly}`],
    ["rare", "otherwise"],
  ]),
  question("lifecycle", "life stage", [
    ["potential", "orders placed < 1 or days since last order is empty"],
    ["lapsed", `days since last order > ${lines.lapsedAfter}`],
    ["first", "orders placed = 1"],
    [
      "loyal",
      `orders placed >= ${lines.loyalFrom.orders} and order span is not empty and order span >= ${lines.loyalFrom.days}`,
    ],
    ["repeat", "otherwise"],
  ]),
  question("loyalty", "loyalty band", [
    ["low", `loyalty points < ${lines.loyaltyLines[0]}`],
    ["medium", `loyalty points < ${lines.loyaltyLines[1]}`],
    ["high", `loyalty points < ${lines.loyaltyLines[2]}`],
    ["very-high", "otherwise"],
  ]),
  question("churn", "churn band", [
    ["none", "gaps since last order is empty"],
    ["high", `gaps since last order > ${muchChurn}`],
    ["medium", `gaps since last order > ${someChurn}`],
    ["low", "otherwise"],
  ]),
  question("activity", "activity class", [
    ["active", `days since last order <= ${active}`],
    ["warm", `days since last order <= ${warm}`],
    ["cooling", `days since last order <= ${cooling}`],
    ["cold", `days since last order <= ${cold}`],
    ["dormant", "otherwise"],
  ]),
];
