import { simplified } from "../words/simplified.ts";

/** Words a status column uses for a customer or contract that was given up, whatever stands around them. */
const GIVEN_UP = new Set([
  ..."流失 终止 解约 停止 停用 注销 退出 离开 关闭 取消".split(" "),
  ..."lost churned terminated cancelled canceled closed inactive former left".split(" "),
]);
/** Words for one that came to its end. */
const RAN_OUT = new Set("结束 到期 过期 ended expired".split(" "));
const AROUND =
  /已经?|合作|服务|合同|客户|会员|状态|了|\b(?:customer|client|account|member|contract|has|is|was)\b|[\s_.()（）-]+/g;

/** Whether a status says that it is over and how: "已流失客户" and "Lost customer" do, "流失风险" does not. */
export function endedAs(status: string): "given up" | "ran out" | undefined {
  const word = simplified(status.normalize("NFKC").toLowerCase()).replace(AROUND, "");
  if (GIVEN_UP.has(word)) return "given up";
  return RAN_OUT.has(word) ? "ran out" : undefined;
}
