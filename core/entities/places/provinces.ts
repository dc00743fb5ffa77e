import type { Words } from "../../words/words.ts";

/** The regions charts roll provinces up to (Definition D-16). */
export type GreaterRegion =
  | "north"
  | "northeast"
  | "east"
  | "central"
  | "south"
  | "southwest"
  | "northwest"
  | "hmt";

/** What the greater regions are called; hmt is Hong Kong, Macau and Taiwan. */
export const greaterRegions: ReadonlyMap<GreaterRegion, Words> = new Map([
  ["north", { en: "North China", zh: "华北" }],
  ["northeast", { en: "Northeast China", zh: "东北" }],
  ["east", { en: "East China", zh: "华东" }],
  ["central", { en: "Central China", zh: "华中" }],
  ["south", { en: "South China", zh: "华南" }],
  ["southwest", { en: "Southwest China", zh: "西南" }],
  ["northwest", { en: "Northwest China", zh: "西北" }],
  ["hmt", { en: "Hong Kong, Macau & Taiwan", zh: "港澳台" }],
]);

/** A province-level division of China. */
export interface Province {
  /** First two digits of GB/T 2260. */
  readonly code: string;
  /** As people say it: 浙江, 内蒙古. */
  readonly name: Words;
  readonly region: GreaterRegion;
  /** Every way it is written at the start of an address, the official one first. */
  readonly spellings: readonly string[];
  /** One city is all there is: 北京, 上海, 天津, 重庆, 香港, 澳门. */
  readonly isCity: boolean;
}

type Row = readonly [code: string, zh: string, official: string, en: string, GreaterRegion, others?: string];

const rows: readonly Row[] = [
  ["11", "北京", "市", "Beijing", "north"],
  ["12", "天津", "市", "Tianjin", "north"],
  ["13", "河北", "省", "Hebei", "north"],
  ["14", "山西", "省", "Shanxi", "north"],
  ["15", "内蒙古", "自治区", "Inner Mongolia", "north", "内蒙"],
  ["21", "辽宁", "省", "Liaoning", "northeast"],
  ["22", "吉林", "省", "Jilin", "northeast"],
  ["23", "黑龙江", "省", "Heilongjiang", "northeast"],
  ["31", "上海", "市", "Shanghai", "east"],
  ["32", "江苏", "省", "Jiangsu", "east"],
  ["33", "浙江", "省", "Zhejiang", "east"],
  ["34", "安徽", "省", "Anhui", "east"],
  ["35", "福建", "省", "Fujian", "east"],
  ["36", "江西", "省", "Jiangxi", "east"],
  ["37", "山东", "省", "Shandong", "east"],
  ["41", "河南", "省", "Henan", "central"],
  ["42", "湖北", "省", "Hubei", "central"],
  ["43", "湖南", "省", "Hunan", "central"],
  ["44", "广东", "省", "Guangdong", "south"],
  ["45", "广西", "壮族自治区", "Guangxi", "south", "广西省"],
  ["46", "海南", "省", "Hainan", "south"],
  ["50", "重庆", "市", "Chongqing", "southwest"],
  ["51", "四川", "省", "Sichuan", "southwest"],
  ["52", "贵州", "省", "Guizhou", "southwest"],
  ["53", "云南", "省", "Yunnan", "southwest"],
  ["54", "西藏", "自治区", "Tibet", "southwest", "西藏省"],
  ["61", "陕西", "省", "Shaanxi", "northwest"],
  ["62", "甘肃", "省", "Gansu", "northwest"],
  ["63", "青海", "省", "Qinghai", "northwest"],
  ["64", "宁夏", "回族自治区", "Ningxia", "northwest", "宁夏省"],
  ["65", "新疆", "维吾尔自治区", "Xinjiang", "northwest", "新疆省"],
  ["71", "台湾", "省", "Taiwan", "hmt", "台湾地区"],
  ["81", "香港", "特别行政区", "Hong Kong", "hmt", "香港特区"],
  ["82", "澳门", "特别行政区", "Macau", "hmt", "澳门特区"],
];

const cities = new Set(["11", "12", "31", "50", "81", "82"]);

/** All 34, by code. */
export const provinces: ReadonlyMap<string, Province> = new Map(
  rows.map(([code, zh, official, en, region, others]) => [
    code,
    {
      code,
      name: { en, zh },
      region,
      spellings: [zh + official, zh, ...(others === undefined ? [] : [others])],
      isCity: cities.has(code),
    },
  ]),
);
