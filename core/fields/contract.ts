import { customerReference } from "./customer-reference.ts";
import type { Field } from "./field.ts";
import { fieldsOf } from "./field.ts";

const field = fieldsOf("contracts");

/** What a row of a contracts or subscriptions tab can say. */
export const contractFields: readonly Field[] = [
  field(
    "contract-id",
    "id",
    "Contract number",
    "合同编号",
    "合同号 | 合同ID | 协议编号 | 订阅编号 | 订阅ID | contract id | contract no | subscription id | subscription no | agreement no | agreement number",
  ),
  ...customerReference(field, { ids: "甲方编号 | account number", names: "甲方 | 甲方名称" }),
  field(
    "product",
    "text",
    "Product",
    "产品",
    "产品名称 | 服务 | 服务名称 | 业务线 | 项目 | 套餐 | product name | service | plan | plan tier | plan name | package",
  ),
  field(
    "contract-start",
    "date",
    "Contract start",
    "合同开始日期",
    "开始日期 | 开始时间 | 起始日期 | 起始日 | 生效日期 | 生效时间 | 合同开始 | 合同起始日期 | 合同起始日 | 合同生效日期 | 合同开始时间 | 服务开始日期 | start | start date | started at | started on | begin date | from date | effective date | contract start date | subscription start | subscription start date",
  ),
  field(
    "signed",
    "date",
    "Signed on",
    "签订日期",
    "签约日期 | 签约时间 | 签署日期 | 合同签订日期 | signing date | date signed | contract signed",
    "contract-start",
  ),
  field(
    "contract-end",
    "date",
    "Contract end",
    "合同到期日",
    "结束日期 | 结束时间 | 到期日 | 到期日期 | 到期时间 | 截止日期 | 终止日期 | 有效期至 | 合同结束 | 合同结束日期 | 合同到期 | 合同到期日期 | 合同到期时间 | 合同截止日期 | 合同终止日期 | 服务到期日 | 服务结束日期 | end | end date | ended at | ends on | expiry date | expiration date | expires | renewal date | until | contract end date | subscription end | subscription end date",
  ),
  field(
    "contract-amount",
    "money",
    "Contract amount",
    "合同金额",
    "合同额 | 合同总额 | 金额 | 总金额 | 签约金额 | 订阅金额 | 年费 | annual fee | yearly fee | amount | contract value | total | total amount | acv | tcv | value",
  ),
  field(
    "mrr",
    "money",
    "Monthly revenue",
    "月度经常性收入",
    "月费 | 月金额 | mrr | mrr amount | monthly fee | monthly amount | monthly recurring revenue",
  ),
  field("arr", "money", "Annual revenue", "年度经常性收入", "arr | arr amount | annual recurring revenue"),
  field(
    "auto-renew",
    "yes-no",
    "Auto-renewal",
    "自动续约",
    "自动续费 | 自动续签 | 是否自动续约 | 是否自动续费 | 是否自动续签 | auto renew | auto renew flag | auto renewal | automatic renewal",
  ),
  field(
    "contract-status",
    "text",
    "Contract status",
    "合同状态",
    "状态 | 订阅状态 | 履约状态 | status | subscription status",
  ),
  field(
    "terminated",
    "yes-no",
    "Terminated",
    "已终止",
    "是否终止 | 是否解约 | terminated flag | cancelled | canceled | churned | churn flag | is terminated",
  ),
  field(
    "renewed-by",
    "id",
    "Renewed by",
    "续约合同编号",
    "续签合同编号 | 续约合同号 | 后续合同编号 | successor | successor id | renewal contract | renewed by contract",
  ),
  field(
    "owner",
    "text",
    "Owner",
    "负责人",
    "销售 | 销售员 | 业务员 | 客户经理 | account manager | sales rep | owner name",
  ),
  field("seats", "count", "Seats", "席位数", "席位 | 账号数 | 用户数 | licences | licenses"),
];
