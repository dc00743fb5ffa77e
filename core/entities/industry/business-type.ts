import type { Words } from "../../words/words.ts";
import { keywordsOf } from "../keywords.ts";
import { nameText } from "../name-text.ts";
import { type BusinessType, type SectionId, sections } from "./sections.ts";

/** What the business types are called (Definition D-19). */
export const businessTypeNames: ReadonlyMap<BusinessType, Words> = new Map([
  ["service", { en: "Service", zh: "服务型" }],
  ["manufacturing", { en: "Manufacturing", zh: "制造型" }],
  ["trading", { en: "Trading", zh: "贸易型" }],
  ["other", { en: "Other", zh: "其他" }],
]);

/** Words in a name that make it a trader whatever it trades in: 电子进出口有限公司 (D-19). */
const tradingWords =
  "进出口 | 外贸 | 贸易 | 商贸 | 经贸 | trading | import & export | import and export | importers | exporters";

/** Banks, colleges and chambers of trade do not trade. */
const neverTrading: ReadonlySet<SectionId | undefined> = new Set<SectionId>(["j", "p", "s", "t"]);

const trades = keywordsOf(tradingWords);

/** What a customer mainly does: the name overrules the section where it says trade (Definition D-19). */
export function businessTypeOf(section: SectionId | undefined, name?: string): BusinessType | undefined {
  if (name !== undefined && !neverTrading.has(section) && trades().last(nameText(name))) return "trading";
  return section && sections.get(section)?.businessType;
}
