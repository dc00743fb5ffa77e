import type { Words } from "../words/words.ts";

/** The types of need (D-14), in the order in which screens list them. */
export const NEED_TYPES = ["function", "price", "service", "brand"] as const;
export type NeedType = (typeof NEED_TYPES)[number];

/** Several types are level. */
export const MIXED = "mixed";

const names: readonly Words[] = [
  { en: "function", zh: "功能" },
  { en: "price", zh: "价格" },
  { en: "service", zh: "服务" },
  { en: "brand", zh: "品牌" },
];

/** The types and "mixed" by the words of a rule. */
export const needNames: readonly { readonly id: string; readonly name: Words }[] = [
  ...NEED_TYPES.map((id, at) => ({ id, name: names[at] as Words })),
  { id: MIXED, name: { en: "mixed", zh: "混合" } },
];
