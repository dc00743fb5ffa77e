import type { Words } from "../words/words.ts";

export type Topic = "worth" | "standing" | "bond" | "contract" | "who" | "need";

/** What questions are about, in the order screens show them; a user's own questions have no topic and come last. */
export const topics: readonly { readonly id: Topic; readonly name: Words }[] = [
  { id: "worth", name: { en: "What they are worth", zh: "价值" } },
  { id: "standing", name: { en: "Where they stand", zh: "阶段与活跃" } },
  { id: "bond", name: { en: "Loyalty and risk", zh: "忠诚与流失" } },
  { id: "contract", name: { en: "Contracts and payment", zh: "合同与付款" } },
  { id: "need", name: { en: "What they want", zh: "需求与偏好" } },
  { id: "who", name: { en: "Who and where they are", zh: "客户是谁、在哪里" } },
];
