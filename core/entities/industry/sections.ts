import type { Words } from "../../words/words.ts";

/** A letter of GB/T 4754-2017, in lower case. */
export type SectionId =
  | ("a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j")
  | ("k" | "l" | "m" | "n" | "o" | "p" | "q" | "r" | "s" | "t");

/** What a customer mainly does (Definition D-19). */
export type BusinessType = "service" | "manufacturing" | "trading" | "other";

/** The three industries everyday words know, and the rest (Definition D-17). */
export type IndustryGroup = "finance" | "manufacturing" | "services" | "other";

/** A section of GB/T 4754-2017 (Definition D-17). */
export interface Section {
  readonly id: SectionId;
  readonly name: Words;
  /** First and last of its two-digit divisions. */
  readonly divisions: readonly [number, number];
  readonly businessType: BusinessType;
  readonly group: IndustryGroup;
}

type Row = readonly [SectionId, number, number, BusinessType, IndustryGroup, zh: string, en: string];

const rows: readonly Row[] = [
  ["a", 1, 5, "other", "other", "农、林、牧、渔业", "Agriculture, forestry, husbandry & fishery"],
  ["b", 6, 12, "other", "other", "采矿业", "Mining"],
  ["c", 13, 43, "manufacturing", "manufacturing", "制造业", "Manufacturing"],
  ["d", 44, 46, "other", "other", "电力、热力、燃气及水生产和供应业", "Utilities"],
  ["e", 47, 50, "other", "other", "建筑业", "Construction"],
  ["f", 51, 52, "trading", "other", "批发和零售业", "Wholesale & retail"],
  ["g", 53, 60, "service", "services", "交通运输、仓储和邮政业", "Transport, storage & post"],
  ["h", 61, 62, "service", "services", "住宿和餐饮业", "Accommodation & catering"],
  ["i", 63, 65, "service", "services", "信息传输、软件和信息技术服务业", "Information, software & IT"],
  ["j", 66, 69, "service", "finance", "金融业", "Finance"],
  ["k", 70, 70, "service", "services", "房地产业", "Real estate"],
  ["l", 71, 72, "service", "services", "租赁和商务服务业", "Leasing & business services"],
  ["m", 73, 75, "service", "services", "科学研究和技术服务业", "Scientific & technical services"],
  [
    "n",
    76,
    79,
    "service",
    "services",
    "水利、环境和公共设施管理业",
    "Water, environment & public facilities",
  ],
  ["o", 80, 82, "service", "services", "居民服务、修理和其他服务业", "Resident, repair & other services"],
  ["p", 83, 83, "service", "services", "教育", "Education"],
  ["q", 84, 85, "service", "services", "卫生和社会工作", "Health & social work"],
  ["r", 86, 90, "service", "services", "文化、体育和娱乐业", "Culture, sports & entertainment"],
  [
    "s",
    91,
    96,
    "other",
    "other",
    "公共管理、社会保障和社会组织",
    "Public administration & social organisations",
  ],
  ["t", 97, 97, "other", "other", "国际组织", "International organisations"],
];

/** All twenty sections, A to T. */
export const sections: ReadonlyMap<SectionId, Section> = new Map(
  rows.map(([id, first, last, businessType, group, zh, en]) => [
    id,
    { id, name: { en, zh }, divisions: [first, last], businessType, group },
  ]),
);

/** The section a two-digit division belongs to. */
export function sectionOfDivision(division: number): SectionId | undefined {
  for (const { id, divisions } of sections.values()) {
    if (division >= divisions[0] && division <= divisions[1]) return id;
  }
  return undefined;
}
