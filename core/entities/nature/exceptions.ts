import type { Nature } from "./nature.ts";

/** Whole names that the words in them would put in the wrong place (D-18). A user's own list comes before it. */
export const knownNames: readonly (readonly [Nature, string])[] = [
  [
    "government",
    "中国人民银行 | 人民银行 | 国家外汇管理局 | 中国证券监督管理委员会 | 中国银行保险监督管理委员会",
  ],
  [
    "institution",
    "新华社 | 新华通讯社 | 人民日报社 | 人民日报 | 经济日报社 | 光明日报社 | 求是杂志社 | 中国新闻社 | 中央电视台 | 中央广播电视总台 | 中央人民广播电台 | 中国科学院 | 中国工程院 | 中国社会科学院 | 中国气象局 | 中国地震局 | 国务院发展研究中心 | 全国社会保障基金理事会 | 中央党校 | 国家行政学院",
  ],
  [
    "mass-organisation",
    "中华全国总工会 | 共青团 | 中国共产主义青年团 | 中华全国供销合作总社 | 中国红十字会 | 红十字会 | 中国作家协会",
  ],
  ["social-organisation", "red cross"],
  ["enterprise", "中国邮政 | 中国铁路 | 国家电网 | 国家开发银行 | 国家能源集团 | 中央汇金 | 邮政局 | 邮局"],
];
