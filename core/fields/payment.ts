import { customerReference } from "./customer-reference.ts";
import type { Field } from "./field.ts";
import { fieldsOf } from "./field.ts";

const field = fieldsOf("payments");

/** What a row of an invoices, bills or payments tab can say. */
export const paymentFields: readonly Field[] = [
  field(
    "payment-id",
    "id",
    "Invoice number",
    "发票号",
    "发票号码 | 发票编号 | 账单号 | 账单编号 | 应收单号 | 收款单号 | 收款编号 | 回款单号 | 回款编号 | 付款单号 | 付款编号 | 单据编号 | 单号 | invoice | invoice id | invoice no | bill no | bill id | bill number | payment id | payment no | payment number | receipt no | receipt number",
  ),
  ...customerReference(field, {
    names: "付款方 | 付款单位 | 付款人 | 回款客户 | payer | bill to | billed to",
  }),
  field(
    "due-date",
    "date",
    "Due date",
    "应付日期",
    "应收日期 | 应付款日期 | 应收款日期 | 应回款日期 | 计划回款日期 | 计划收款日期 | 计划付款日期 | 付款到期日 | 账单到期日 | 付款期限 | 付款截止日期 | 最后付款日 | 最迟付款日期 | 还款日 | due | due on | payment due | payment due date | invoice due date | pay by",
  ),
  field(
    "paid-date",
    "date",
    "Paid on",
    "付款日期",
    "付款时间 | 支付日期 | 支付时间 | 实付日期 | 实际付款日期 | 收款日期 | 收款时间 | 实收日期 | 实际收款日期 | 回款日期 | 回款时间 | 实际回款日期 | 到账日期 | 到账时间 | 结清日期 | paid date | paid at | date paid | payment date | payment received | received on | receipt date | settled on | cleared on",
  ),
  field(
    "billed-date",
    "date",
    "Billed on",
    "开票日期",
    "开票时间 | 发票日期 | 账单日期 | 出账日期 | 日期 | invoice date | bill date | billing date | issued on | issue date | invoiced on | date",
  ),
  field(
    "payment-amount",
    "money",
    "Amount due",
    "应付金额",
    "金额 | 应收金额 | 应付款 | 应收款 | 应回款金额 | 发票金额 | 开票金额 | 账单金额 | 价税合计 | amount | invoice amount | bill amount | total | total amount | invoice total",
  ),
  field(
    "paid-amount",
    "money",
    "Amount paid",
    "实付金额",
    "已付金额 | 付款金额 | 支付金额 | 实收金额 | 已收金额 | 收款金额 | 回款金额 | 到账金额 | paid amount | amount received | received amount",
    "payment-amount",
  ),
  field(
    "paid",
    "yes-no",
    "Paid",
    "已付款",
    "是否付款 | 是否已付款 | 是否支付 | 是否收款 | 已收款 | 是否回款 | 已回款 | 是否到账 | 是否结清 | 已结清 | is paid | paid flag | settled | cleared",
  ),
  field(
    "overdue-days",
    "number",
    "Days overdue",
    "逾期天数",
    "超期天数 | 逾期 | 拖欠天数 | 延迟天数 | overdue days | days late | days past due | dpd | overdue",
  ),
  field(
    "payment-status",
    "text",
    "Payment status",
    "付款状态",
    "支付状态 | 收款状态 | 回款状态 | 账单状态 | 发票状态 | 结算状态 | 状态 | status | invoice status | bill status",
  ),
];
