import { dimension } from "./dimension.ts";

/** Which of our product lines, service lines or project groups a customer uses most (D-20); further ones become tags. */
export const businessLine = dimension({
  id: "business-line",
  topic: "need",
  name: { en: "Business line", zh: "业务线" },
  asks: { en: "Which of our lines do they use?", zh: "他们使用我们的哪条产品线、服务线或项目组？" },
  segments: [],
  segmentsFrom: { name: "business-line", most: 12 },
  alsoFrom: "other-business-lines",
});
