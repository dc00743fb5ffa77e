import type { Field } from "./field.ts";
import { fieldsOf } from "./field.ts";
import { inTwelveMonths } from "./twelve-months.ts";

const field = fieldsOf("customers");

const ORDERS =
  "订单总数 | 累计订单数 | 订单数量 | 总订单数 | 订单量 | 购买次数 | 累计购买次数 | 消费次数 | 累计消费次数 | 下单次数 | 成交次数 | 交易次数 | 交易笔数 | 成交笔数 | 消费笔数 | 笔数 | 购买频次 | 购买频率 | orders | order count | # orders | no of orders | number of orders | no of purchases | orders count | purchase count | purchases | number of purchases | transactions | transaction count | frequency | lifetime orders";
const SPEND =
  "消费总额 | 总消费 | 总消费额 | 总消费金额 | 累计消费 | 累计消费金额 | 消费总金额 | 累计金额 | 累计成交金额 | 累计购买金额 | 累计交易金额 | 交易总额 | 成交总额 | 购买总额 | 消费金额 | 消费额 | 购买金额 | 交易金额 | 交易额 | 采购额 | 采购金额 | 采购总额 | 销售额 | 销售总额 | 成交金额 | 成交额 | 实付金额 | 总金额 | 金额 | total spent | total spend | spent | spend | amount spent | turnover with us | total amount | revenue | total revenue | sales | total sales | amount | total | ltv | lifetime value | monetary | monetary value | lifetime spend | lifetime revenue | grand total";

const PROFIT =
  "毛利额 | 毛利润 | 累计毛利 | 利润 | 利润额 | 利润贡献 | 贡献利润 | profit | total profit | gross margin | profit contribution";

/** What a customer bought, as columns of the customer table say it. */
export const purchaseFields: readonly Field[] = [
  field(
    "first-order",
    "date",
    "First order",
    "首次下单日期",
    "首次下单 | 首单日期 | 首单时间 | 首次购买 | 首次购买日期 | 首次购买时间 | 首次消费 | 首次消费日期 | 首次消费时间 | 首次下单时间 | 首次交易日期 | 首次成交日期 | 首购日期 | 首购时间 | first order date | first purchase | first purchase date | first bought | date of first order | first order at",
  ),
  field(
    "last-order",
    "date",
    "Last order",
    "最近下单日期",
    "最近购买日期 | 最近购买时间 | 最近购买 | 最后购买日期 | 最后购买时间 | 最后购买 | 最后下单时间 | 最后下单日期 | 最近下单时间 | 最近下单 | 上次消费 | 上次消费时间 | 上次消费日期 | 上次购买 | 上次购买日期 | 上次购买时间 | 最近交易 | 最近交易日期 | 最近交易时间 | 最近一次购买 | 最近一次消费 | 最近一次消费时间 | 最近消费 | 最近消费日期 | 最近消费时间 | 最后消费时间 | 最后消费日期 | 最近成交日期 | 最近成交时间 | 最后交易时间 | 最近订单日期 | 末单日期 | last order date | last purchase | last purchase date | last seen | last bought | latest order | latest order date | most recent order | most recent purchase | date of last order | last order at | last transaction | last transaction date",
  ),
  field(
    "recency-days",
    "count",
    "Days since last order",
    "距上次购买天数",
    "距上次消费天数 | 距上次下单天数 | 距今天数 | 未购买天数 | 未消费天数 | 未下单天数 | 最近一次消费距今天数 | 最近购买距今天数 | recency | recency days | days since last purchase | days since order | days since last transaction | days inactive",
  ),
  field("orders-total", "count", "Orders", "订单数", ORDERS),
  field(
    "orders-12m",
    "count",
    "Orders in 12 months",
    "近12个月订单数",
    inTwelveMonths(`订单数 | 订单 | ${ORDERS}`),
  ),
  field("spend-total", "money", "Total spend", "消费总额", SPEND),
  field("spend-12m", "money", "Spend in 12 months", "近12个月消费", inTwelveMonths(`消费 | ${SPEND}`)),
  field("gross-profit-total", "money", "Gross profit", "毛利", PROFIT),
  field(
    "gross-profit-12m",
    "money",
    "Gross profit in 12 months",
    "近12个月毛利",
    inTwelveMonths(`毛利 | gross profit | ${PROFIT}`),
  ),
  field(
    "average-order",
    "money",
    "Average order",
    "客单价",
    "平均客单价 | 平均订单金额 | 单均金额 | 件单价 | average order | average order value | aov | avg order value",
  ),
  field(
    "credit-score",
    "number",
    "Credit score",
    "信用分",
    "信用评分 | 芝麻信用 | 芝麻分 | credit rating | credit rating score",
  ),
  field(
    "payments-due",
    "count",
    "Payments due",
    "应付款次数",
    "应付次数 | 账单数 | invoices | invoices due | payments | number of invoices",
  ),
  field(
    "payments-on-time",
    "count",
    "Payments on time",
    "按时付款次数",
    "准时付款次数 | 按期付款次数 | invoices on time | invoices paid on time | paid on time",
  ),
];
