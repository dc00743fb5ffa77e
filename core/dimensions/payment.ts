import { dimension } from "./dimension.ts";

/** How reliably a customer pays (our lines; the share paid on time is the one of D-10). */
export const payment = dimension({
  id: "payment",
  topic: "contract",
  name: { en: "Payment", zh: "付款情况" },
  asks: { en: "Do they pay on time?", zh: "他们按时付款吗？" },
  unordered: true,
  segments: [
    {
      id: "overdue",
      name: { en: "Overdue", zh: "逾期未付" },
      tone: "risk",
      when: "days overdue is not empty and days overdue > overdue after",
      tag: { en: "Invoice overdue", zh: "账单逾期" },
      advice: {
        en: "Call about the open invoice; agree on a date; no new credit until then.",
        zh: "联系催款，约定付款日期，付清前不再赊账。",
      },
      care: { owner: "dedicated", visitEvery: 7 },
    },
    {
      id: "punctual",
      name: { en: "Punctual", zh: "付款及时" },
      tone: "best",
      when: "(days overdue is empty or days overdue = 0) and share paid on time >= punctual from",
      advice: { en: "Thank them; longer terms are possible.", zh: "致谢，可考虑放宽账期。" },
    },
    {
      id: "late",
      name: { en: "Late", zh: "付款拖延" },
      tone: "watch",
      when: "otherwise",
      beside: "punctual",
      advice: { en: "Remind them a few days before each due date.", zh: "每次到期前几天提醒付款。" },
    },
  ],
});
