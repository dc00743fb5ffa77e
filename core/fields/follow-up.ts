import { customerReference } from "./customer-reference.ts";
import type { Field } from "./field.ts";
import { fieldsOf } from "./field.ts";

const field = fieldsOf("follow-ups");

/** What a row of a visits, calls or follow-ups tab can say. */
export const followUpFields: readonly Field[] = [
  ...customerReference(field, { names: "姓名 | name" }),
  field(
    "follow-up-date",
    "date",
    "Follow-up date",
    "跟进日期",
    "跟进时间 | 拜访日期 | 拜访时间 | 回访日期 | 回访时间 | 联系日期 | 联系时间 | 沟通日期 | 沟通时间 | 日期 | 时间 | 记录时间 | follow up date | visit date | visited on | contact date | contacted on | call date | activity date | date | logged at",
  ),
  field(
    "follow-up-method",
    "text",
    "How",
    "跟进方式",
    "联系方式 | 沟通方式 | 拜访方式 | 回访方式 | 跟进类型 | method | contact method | activity type | follow up type",
  ),
  field(
    "follow-up-content",
    "text",
    "What was said",
    "跟进内容",
    "跟进记录 | 沟通内容 | 沟通记录 | 拜访内容 | 拜访记录 | 回访内容 | 回访记录 | 联系内容 | 跟进详情 | 内容 | 备注 | 纪要 | content | notes | note | summary | follow up notes | call notes | minutes",
  ),
  field(
    "follow-up-result",
    "text",
    "Result",
    "跟进结果",
    "结果 | 回访结果 | 拜访结果 | outcome | follow up result",
  ),
  field(
    "next-follow-up",
    "date",
    "Next follow-up",
    "下次跟进日期",
    "下次跟进时间 | 下次跟进 | 下次联系时间 | 下次联系日期 | 下次拜访日期 | next follow up date | next contact | next contact date | next activity",
  ),
  field(
    "owner",
    "text",
    "Owner",
    "跟进人",
    "负责人 | 销售 | 销售员 | 业务员 | 拜访人 | 回访人 | 客户经理 | 记录人 | sales rep | salesperson | by | logged by",
  ),
  field("urgent", "yes-no", "Urgent", "紧急", "是否紧急 | 加急 | is urgent"),
  field("done", "yes-no", "Done", "已完成", "完成 | 是否完成 | completed | is done"),
];
