import { dimension } from "./dimension.ts";

/** Whether a contract has to be renewed, by the product that needs it most urgently (D-12). */
export const renewal = dimension({
  id: "renewal",
  topic: "contract",
  name: { en: "Renewal", zh: "续约状态" },
  asks: { en: "Does a contract have to be renewed?", zh: "合同是否需要续约？" },
  unordered: true,
  segments: [
    {
      id: "renewed",
      name: { en: "Renewed", zh: "已续约" },
      tone: "best",
      when: "contract renewed is not empty and contract renewed is yes",
      advice: { en: "Thank them; make the start of the new term easy.", zh: "致谢，做好新合同期的衔接。" },
    },
    {
      id: "ended",
      name: { en: "Ended", zh: "已终止" },
      tone: "lost",
      when: "contract terminated is not empty and contract terminated is yes",
      advice: { en: "Record the reason; ask again in half a year.", zh: "记录终止原因，半年后再联系。" },
    },
    {
      id: "auto",
      name: { en: "Renews itself", zh: "自动续约" },
      tone: "good",
      when: "contract renews itself is not empty and contract renews itself is yes",
      advice: {
        en: "Check before the end that they are content and want to go on.",
        zh: "到期前确认满意度与续约意愿。",
      },
    },
    {
      id: "not-due",
      name: { en: "Not due", zh: "未到期" },
      tone: "good",
      when: "days to contract end > renewal notice",
      beside: "due",
      advice: { en: "Keep a regular contact plan.", zh: "保持定期沟通。" },
    },
    {
      id: "due",
      name: { en: "Due", zh: "待续约" },
      tone: "watch",
      when: "days to contract end > urgent renewal",
      tag: { en: "Renewal due", zh: "待续约" },
      beside: "urgent",
      advice: {
        en: "Talk about renewal: plan, quote, and whether they are content.",
        zh: "续约沟通：方案与报价，确认满意度。",
      },
      care: { owner: "team", visitEvery: 14 },
    },
    {
      id: "urgent",
      name: { en: "Urgent", zh: "紧急" },
      tone: "risk",
      when: "days to contract end >= 0",
      tag: { en: "Renewal due", zh: "待续约" },
      beside: "due",
      advice: {
        en: "The owner calls this week and brings the contract.",
        zh: "负责人本周联系，落实续约合同。",
      },
      care: { owner: "dedicated", visitEvery: 3 },
    },
    {
      id: "grace",
      name: { en: "In grace", zh: "宽限期" },
      tone: "risk",
      when: "days past contract end <= renewal grace",
      tag: { en: "Renewal due", zh: "待续约" },
      advice: {
        en: "Settle it now: offer a bridge until the new contract.",
        zh: "立即处理，提供过渡方案直至续签。",
      },
      care: { owner: "dedicated", visitEvery: 3 },
    },
    {
      id: "lost",
      name: { en: "Lost", zh: "已流失" },
      tone: "lost",
      when: "otherwise",
      beside: "grace",
      advice: { en: "Call back, offer, and record why they left.", zh: "回访、优惠，并记录流失原因。" },
    },
  ],
  flags: [
    {
      id: "ends-soon",
      name: { en: "ends soon", zh: "将到期" },
      on: ["auto"],
      when: "days to contract end between 0 and auto notice",
    },
  ],
});
