import { otherLevels, standardLevels } from "./churn-modes.ts";
import { dimension } from "./dimension.ts";

/** Whether a customer is later than their own rhythm says, or shows another sign of leaving (D-11, levels). */
export const churn = dimension({
  id: "churn",
  topic: "bond",
  name: { en: "Churn warning", zh: "流失预警" },
  asks: { en: "Are they about to leave?", zh: "是否快要流失？" },
  segments: [
    {
      id: "lost",
      name: { en: "Lost", zh: "已流失" },
      tone: "lost",
      when: standardLevels.lost,
      advice: { en: "Call back, offer, and record why they left.", zh: "回访、优惠，并记录流失原因。" },
    },
    {
      id: "warning",
      name: { en: "Warning", zh: "预警" },
      tone: "risk",
      when: standardLevels.warning,
      tag: { en: "About to leave", zh: "流失预警" },
      advice: { en: "Contact them within three days and ask why.", zh: "三天内主动联系，了解原因。" },
      care: { owner: "dedicated", visitEvery: 3 },
    },
    {
      id: "watch",
      name: { en: "Watch", zh: "关注" },
      tone: "watch",
      when: standardLevels.watch,
      advice: { en: "A friendly reminder of what they usually buy.", zh: "提醒常购产品。" },
    },
    {
      id: "new-watch",
      name: { en: "New on watch", zh: "新客观察" },
      tone: "fair",
      when: "purchase days is not empty and purchase days = 1",
      beside: "watch",
      advice: {
        en: "Call 7 days after the first order, then monthly.",
        zh: "首单后 7 天回访，之后每月一次。",
      },
    },
    {
      id: "normal",
      name: { en: "Normal", zh: "正常" },
      tone: "good",
      when: "otherwise",
      beside: "watch",
      advice: { en: "Nothing to do now.", zh: "暂无需处理。" },
    },
  ],
  variants: { setting: "churn-by", rules: otherLevels },
});
