import { type Column, isText, numbersOf } from "../columns.ts";
import { simplified } from "../words/simplified.ts";
import { measure } from "./measure.ts";
import { numbers, values } from "./order-dates.ts";

/** Words a status column uses for a customer or contract that is over (D-07 step 1), whatever stands around them. */
const ENDED = new Set([
  ..."流失 终止 解约 停止 停用 注销 退出 离开 结束 关闭 取消".split(" "),
  ..."lost churned terminated cancelled canceled closed inactive former ended left expired".split(" "),
]);
const AROUND =
  /已经?|合作|服务|合同|客户|会员|状态|了|\b(?:customer|client|account|member|contract|has|is|was)\b|[\s_.()（）-]+/g;

/** "已流失客户" and "Lost customer" say that it is over; "流失风险" does not. */
function saysEnded(status: string): boolean {
  return ENDED.has(simplified(status.normalize("NFKC").toLowerCase()).replace(AROUND, ""));
}

/** D-07 step 1: a termination or status column says so. Known for everybody: no word means no. */
export const relationshipEnded = measure({
  id: "relationship-ended",
  name: { en: "relationship ended", zh: "合作已终止" },
  kind: "yes-no",
  needs: { en: "nothing", zh: "无" },
  compute(evidence) {
    const flagged = numbers(evidence, "terminated");
    const status = evidence.field("relationship-status");
    const left = status && isText(status) ? status.dictionary.map(saysEnded) : [];
    return numbersOf(evidence.customers.size, (row) => {
      const word = status && isText(status) ? (status.codes[row] ?? -1) : -1;
      return flagged?.[row] === 1 || (word >= 0 && left[word]) ? 1 : 0;
    });
  },
});

/**
 * A contract that has started, not ended and not been terminated on the run's date; an open end counts as running.
 * Contracts stand in a tab of their own or as two columns of the customers.
 */
export const contractRunning = measure({
  id: "contract-running",
  name: { en: "contract running", zh: "合同有效" },
  kind: "yes-no",
  needs: { en: "a contracts tab, or a column such as “contract end”", zh: "合同表，或“合同到期日”这样的列" },
  compute(evidence) {
    const running = new Float64Array(evidence.customers.size).fill(Number.NaN);
    const own = { customer: running.map((_, row) => row), ...evidence.customers };
    const tabs = evidence.records.filter(({ kind }) => kind === "contracts");
    const some = [own, ...tabs].map((rows) => noteContracts(running, rows, evidence.asOf));
    return some.includes(true) ? running : undefined;
  },
});

/** Whether the rows can speak of contracts at all; one running contract is enough for a customer. */
function noteContracts(
  running: Float64Array,
  {
    customer = [],
    fields,
  }: { customer?: ArrayLike<number> | undefined; fields: ReadonlyMap<string, Column> },
  asOf: number,
): boolean {
  const start = values(fields.get("contract-start"));
  const end = values(fields.get("contract-end"));
  const terminated = values(fields.get("terminated"));
  const status = fields.get("contract-status");
  const over = status && isText(status) ? status.dictionary.map(saysEnded) : [];
  for (let row = 0; row < customer.length; row++) {
    const from = start?.[row] ?? Number.NaN;
    const to = end?.[row] ?? Number.NaN;
    // A contract that has not begun says nothing yet: neither running nor past.
    if ((Number.isNaN(from) && Number.isNaN(to)) || from > asOf) continue;
    const left = terminated?.[row] === 1 || over[status && isText(status) ? (status.codes[row] ?? -1) : -1];
    const runs = !(Math.floor(to) < asOf) && !left;
    const who = customer[row] ?? -1;
    running[who] = runs || running[who] === 1 ? 1 : 0;
  }
  return start !== undefined || end !== undefined;
}
