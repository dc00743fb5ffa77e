import type { Tone } from "../dimensions/dimension.ts";
import type { Words } from "../words/words.ts";

/** How good news a segment is, in words. */
export const tones: readonly { readonly id: Tone; readonly name: Words }[] = [
  { id: "best", name: { en: "best", zh: "最佳" } },
  { id: "good", name: { en: "good", zh: "良好" } },
  { id: "fair", name: { en: "fair", zh: "一般" } },
  { id: "watch", name: { en: "watch", zh: "关注" } },
  { id: "risk", name: { en: "risk", zh: "风险" } },
  { id: "lost", name: { en: "lost", zh: "流失" } },
  { id: "none", name: { en: "none", zh: "无" } },
];

/** Roles that may look after a segment, in words; any name may stand in their place (S0: one person for each large customer, a team, or by machine). */
export const owners: readonly { readonly id: string; readonly name: Words }[] = [
  { id: "dedicated", name: { en: "dedicated manager", zh: "专属客户经理" } },
  { id: "team", name: { en: "team", zh: "团队" } },
  { id: "automated", name: { en: "automated", zh: "自动化" } },
];
