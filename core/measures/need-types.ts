import type { NeedType } from "../entities/need-words.ts";
import type { Words } from "../words/words.ts";

/** The types of need (D-14), in the order in which screens list them. */
export const NEED_TYPES: readonly NeedType[] = ["function", "price", "service", "brand"];

/** Several types are level. */
export const MIXED = "mixed";

const names: Readonly<Record<NeedType, Words>> = {
  function: { en: "function", zh: "功能" },
  price: { en: "price", zh: "价格" },
  service: { en: "service", zh: "服务" },
  brand: { en: "brand", zh: "品牌" },
};

/** The types and "mixed" by the words of a rule. */
export const needNames: readonly { readonly id: string; readonly name: Words }[] = [
  ...NEED_TYPES.map((id) => ({ id, name: names[id] })),
  { id: MIXED, name: { en: "mixed", zh: "混合" } },
];
