import { customerReference } from "./customer-reference.ts";
import type { Field } from "./field.ts";
import { fieldsOf } from "./field.ts";

const field = fieldsOf("feedback");

/** What a row of a survey, complaints, support or lost-customers tab can say. */
export const feedbackFields: readonly Field[] = [
  field(
    "feedback-id",
    "id",
    "Feedback number",
    "反馈编号",
    "工单编号 | 工单号 | 投诉编号 | 问卷编号 | ticket id | ticket no | ticket number | case number | case id | survey id | response id | churn event id",
  ),
  ...customerReference(field, { names: "姓名 | name" }),
  field(
    "feedback-date",
    "date",
    "Feedback date",
    "反馈日期",
    "反馈时间 | 评价日期 | 评价时间 | 调查日期 | 提交时间 | 提交日期 | 投诉日期 | 投诉时间 | 日期 | 时间 | date | submitted at | submitted on | survey date | response date | created at | complaint date | opened at | 流失日期 | 流失时间 | churn date | churned on | cancellation date",
  ),
  field(
    "nps",
    "number",
    "NPS answer",
    "推荐分",
    "NPS | NPS评分 | NPS分数 | 推荐意愿 | 推荐指数 | nps score | likelihood to recommend | how likely to recommend",
  ),
  field(
    "csat",
    "number",
    "Satisfaction",
    "满意度",
    "满意度评分 | 满意度得分 | 满意度分数 | 评分 | 评价分数 | 打分 | csat | csat score | satisfaction score | rating | score | stars",
  ),
  field("ces", "number", "Effort", "费力度", "CES | 费力度评分 | 省力度 | ces score | customer effort score"),
  field("complaint", "yes-no", "Complaint", "投诉", "是否投诉 | is complaint | escalation flag | escalated"),
  field(
    "feedback-type",
    "text",
    "Kind of feedback",
    "反馈类型",
    "类型 | 投诉类型 | 工单类型 | 问题类型 | type | ticket type | complaint type",
  ),
  field(
    "churn-reason",
    "text",
    "Reason for leaving",
    "流失原因",
    "离开原因 | 终止原因 | 解约原因 | 退订原因 | 取消原因 | churn reason | reason code | lost reason | cancellation reason | exit reason",
  ),
  field(
    "feedback-text",
    "text",
    "What they said",
    "反馈内容",
    "评价内容 | 意见 | 建议 | 意见建议 | 投诉内容 | 问题描述 | 内容 | feedback | comment | comments | review | verbatim | description",
  ),
  field(
    "resolved",
    "yes-no",
    "Resolved",
    "已解决",
    "是否解决 | 是否已解决 | 是否处理 | is resolved | solved | closed",
  ),
  field(
    "resolved-date",
    "date",
    "Resolved on",
    "解决日期",
    "解决时间 | 处理时间 | 关闭时间 | resolved at | resolved on | closed at | closed on",
  ),
];
