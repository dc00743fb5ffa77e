import { businessTypeNames, businessTypeOf } from "../entities/industry/business-type.ts";
import type { BusinessType } from "../entities/industry/sections.ts";
import { entriesOf, Keywords } from "../entities/keywords.ts";
import { lazily } from "../entities/lazily.ts";
import { nameText } from "../entities/name-text.ts";
import type { Words } from "../words/words.ts";
import { industries, industryOfKey } from "./industry.ts";
import { joinedTexts } from "./joined-texts.ts";
import { type Evidence, measure } from "./measure.ts";
import { organisationNames } from "./nature.ts";
import { onceARun, recognise } from "./recognise.ts";

const needs: Words = {
  en: "a column such as “business type”, “industry” or “company name”",
  zh: "“业务类型”“行业”或“公司名称”这样的列",
};

/** What the customer mainly does: their own column, else industry and name (D-19). */
export const recognisedBusinessType = measure({
  id: "recognised-business-type",
  name: { en: "business type as recognised", zh: "识别的业务类型" },
  kind: "text",
  values: [...businessTypeNames].map(([id, name]) => ({ id, name })),
  needs,
  lacks: { en: "neither a column, the industry nor the name tells it", zh: "业务类型列、行业和名称都看不出" },
  shows: ["recognised-industry"],
  compute: (evidence) => types(evidence)?.found,
});

const types = onceARun((evidence: Evidence) => {
  const { size } = evidence.customers;
  const industry = industries(evidence)?.found;
  return recognise(size, [
    {
      by: "column",
      column: evidence.field("business-type"),
      read: (text) => words().last(nameText(text))?.value,
    },
    {
      by: "industry and name",
      column: joinedTexts([industry, organisationNames(evidence)], size),
      read: (text) => {
        const [key = "", name = ""] = text.split("\n");
        return businessTypeOf(
          key === "" ? undefined : industryOfKey(key).section,
          name === "" ? undefined : name,
        );
      },
    },
  ]);
});

const words = lazily(
  () =>
    new Keywords(
      entriesOf<BusinessType>([
        ["service", "服务 | 服务型 | 餐饮 | 旅游 | 教育 | 咨询 | service | services | consulting"],
        ["manufacturing", "制造 | 制造型 | 生产 | 加工 | 工厂 | manufacturing | manufacturer | production"],
        [
          "trading",
          "贸易 | 贸易型 | 批发 | 零售 | 经销 | 进出口 | 外贸 | trading | trade | wholesale | retail | import | export",
        ],
      ]),
    ),
);
