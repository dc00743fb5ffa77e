import { simplified } from "../words/simplified.ts";

/** Words a status column uses for a customer or contract that was given up, whatever stands around them. */
const GIVEN_UP = new Set([
  ..."流失 终止 解约 停止 停用 注销 退出 离开 关闭 取消 作废 废止".split(" "),
  ..."lost churned terminated cancelled canceled closed inactive former left void voided".split(" "),
]);
/** Words for one that came to its end. */
const RAN_OUT = new Set("结束 到期 过期 执行完毕 履行完毕 ended expired".split(" "));
const AROUND =
  /已经?|合作|服务|合同|客户|会员|状态|了|\b(?:customer|client|account|member|contract|has|is|was)\b|[\s_.()（）-]+/g;

const RENEWED = new Set("续签 续约 续费 续订 renewed".split(" "));

/** Whether a contract's status says that another one follows it; "续签中" does not. */
export function isRenewed(status: string): boolean {
  return RENEWED.has(plain(status));
}

/** Whether a status says that it is over and how: "已流失客户" and "Lost customer" do, "流失风险" does not. */
export function endedAs(status: string): "given up" | "ran out" | undefined {
  const word = plain(status);
  if (GIVEN_UP.has(word)) return "given up";
  return RAN_OUT.has(word) ? "ran out" : undefined;
}

function plain(status: string): string {
  return simplified(status.normalize("NFKC").toLowerCase()).replace(AROUND, "");
}
