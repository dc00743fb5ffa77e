import type { Words } from "../../words/words.ts";

/** In whose name somebody trades, finer than personal, enterprise, government (Definition D-18). */
export type Nature =
  | "personal"
  | "sole-trader"
  | "enterprise"
  | "cooperative"
  | "government"
  | "institution"
  | "mass-organisation"
  | "social-organisation";

/** What each nature is called. */
export const natureNames: ReadonlyMap<Nature, Words> = new Map([
  ["personal", { en: "Person", zh: "个人" }],
  ["sole-trader", { en: "Sole trader", zh: "个体工商户" }],
  ["enterprise", { en: "Company", zh: "企业" }],
  ["cooperative", { en: "Cooperative", zh: "合作社" }],
  ["government", { en: "Government office", zh: "政府机关" }],
  ["institution", { en: "Public institution", zh: "事业单位" }],
  ["mass-organisation", { en: "Mass organisation", zh: "群众团体" }],
  ["social-organisation", { en: "Association or foundation", zh: "社会组织" }],
]);
