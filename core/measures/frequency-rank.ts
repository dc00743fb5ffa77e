import { measure } from "./measure.ts";
import { shareBelow } from "./rank.ts";

/** D-03 by rank: customers who order strictly less often ÷ customers old enough to be judged, 0…1. */
export const frequencyRank = measure({
  id: "frequency-rank",
  name: { en: "frequency rank", zh: "频率排名" },
  kind: "percent",
  needs: {
    en: "an orders tab, or columns with the number of orders and the first order date",
    zh: "订单表，或“订单数”和“首次下单日期”两列",
  },
  lacks: {
    en: "no order, too new to judge, or the first order is not known",
    zh: "没有下过单、成为客户时间太短，或不知道首次下单日期",
  },
  shows: ["orders-per-year"],
  compute(evidence) {
    const tenures = evidence.measure("tenure");
    const tooNew = evidence.setting("too-new-below");
    const judged = evidence
      .measure("orders-per-year")
      ?.map((perYear, row) => ((tenures?.[row] ?? tooNew) < tooNew ? Number.NaN : perYear));
    return judged && shareBelow(judged);
  },
});
