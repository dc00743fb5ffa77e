import type { Field } from "./field.ts";
import { fieldsOf } from "./field.ts";

const field = fieldsOf("customers");

/** What a customer who is a company does, and how big it is. */
export const companyFields: readonly Field[] = [
  field(
    "industry",
    "text",
    "Industry",
    "行业",
    "所属行业 | 客户行业 | 行业分类 | 行业类型 | 行业名称 | sector | industry type | industry name",
  ),
  field(
    "industry-code",
    "id",
    "Industry code",
    "行业代码",
    "国民经济行业代码 | 行业编码 | sic code | naics code | gb/t 4754",
  ),
  field(
    "nature",
    "text",
    "Nature",
    "客户性质",
    "性质 | 企业性质 | 单位性质 | 公司性质 | 主体类型 | customer nature | ownership | entity type",
  ),
  field(
    "business-type",
    "text",
    "Business type",
    "业务类型",
    "经营类型 | 经营范围 | 主营业务 | 主营 | type of business | line of business",
  ),
  field(
    "credit-code",
    "id",
    "Credit code",
    "统一社会信用代码",
    "社会信用代码 | 信用代码 | 纳税人识别号 | 税号 | 营业执照号 | uscc | unified social credit code | tax id | tax number | vat number",
  ),
  field(
    "resident-id",
    "id",
    "Resident ID",
    "身份证号",
    "身份证 | 身份证号码 | 公民身份号码 | 身份证件号 | resident id number | id card | id card number | id card no | national id",
  ),
  field(
    "employees",
    "count",
    "Employees",
    "员工人数",
    "员工数 | 人数 | 人员规模 | 从业人员 | 从业人数 | 公司人数 | 职工人数 | number of employees | no of employees | employee count | headcount | staff",
  ),
  field(
    "company-revenue",
    "money",
    "Company revenue",
    "营业收入",
    "年营业额 | 营业额 | 公司营收 | 营收 | 年营收 | 年收入 | 公司年收入 | 年销售额 | annual revenue | company revenue | turnover | annual turnover",
  ),
  field(
    "total-assets",
    "money",
    "Total assets",
    "资产总额",
    "总资产 | 资产总计 | 资产 | total assets | assets",
  ),
  field(
    "founded",
    "date",
    "Founded",
    "成立日期",
    "成立时间 | 注册成立日期 | founding date | founded on | date founded | established",
  ),
  field(
    "business-lines",
    "text",
    "Business lines",
    "业务线",
    "产品线 | 服务线 | 项目组 | 所属业务线 | 合作产品 | 使用产品 | product lines | product line | service line | business line | products | products used",
  ),
  field(
    "preferred-product",
    "text",
    "Preferred product",
    "偏好产品",
    "产品偏好 | 常购品类 | 偏好品类 | 常买品类 | favourite product | favorite product | favourite category | favorite category | preferred category",
  ),
  field("need-type", "text", "Need type", "需求类型", "客户需求 | 需求 | need | needs | customer need"),
  field(
    "urgent-need",
    "yes-no",
    "Urgent need",
    "紧急需求",
    "是否紧急 | 紧急 | 是否急需 | 急需 | 需求紧急 | urgent | is urgent",
  ),
];
