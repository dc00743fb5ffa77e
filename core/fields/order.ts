import { customerReference } from "./customer-reference.ts";
import type { Field } from "./field.ts";
import { fieldsOf } from "./field.ts";
import { lineFields } from "./order-line.ts";

const field = fieldsOf("orders");

/** What a row of an orders tab can say; an order's rows may also be its lines. */
export const orderFields: readonly Field[] = [
  field(
    "order-id",
    "id",
    "Order number",
    "订单号",
    "订单编号 | 订单ID | 订单单号 | 单号 | 交易号 | 交易编号 | 流水号 | 交易流水号 | 小票号 | 主订单编号 | 主订单号 | 子订单编号 | 销售单号 | 出库单号 | order id | order no | order | invoice no | invoice number | invoice | invoice id | transaction id | transaction no | transaction number | receipt no | receipt number | sales order | so number | order name | bill no | name",
  ),
  field(
    "order-date",
    "date",
    "Order date",
    "下单日期",
    "日期 | 时间 | 下单时间 | 订单日期 | 订单时间 | 订单创建时间 | 创建时间 | 创建日期 | 购买日期 | 购买时间 | 消费日期 | 消费时间 | 成交日期 | 成交时间 | 交易日期 | 交易时间 | 销售日期 | 开单日期 | 开单时间 | 拍下时间 | 单据日期 | 发生日期 | date | order time | ordered at | ordered on | created at | created | invoice date | purchase date | purchased at | purchased on | transaction date | transaction time | sale date | sales date | datetime | timestamp | date of order | date of purchase",
  ),
  field(
    "paid-date",
    "date",
    "Payment date",
    "付款时间",
    "付款日期 | 支付时间 | 支付日期 | 订单付款时间 | 支付完成时间 | 买家付款时间 | paid at | payment date | paid on | date paid",
    "order-date",
  ),
  ...customerReference(field, {
    ids: "客户编码 | 会员 | 会员卡号 | 会员编号 | 会员ID | 用户编号 | 买家ID | 买家会员ID | 卡号 | customer code | client number | member id | account number | buyer id | buyer | contact id",
    names:
      "会员 | 姓名 | 会员名 | 会员姓名 | 买家 | 买家昵称 | 买家会员名 | 买家姓名 | 顾客 | 顾客姓名 | 收货人 | 收货人姓名 | 购买人 | 用户名 | 用户昵称 | 客户全称 | 购货单位 | customer full name | buyer | buyer name | name | full name | billing name | member name",
    phones:
      "买家手机 | 买家手机号 | 收货人手机 | 收货人手机号 | 收货人电话 | 收货人手机号/提货人手机号 | buyer phone | billing phone",
    emails: "买家邮箱 | buyer email",
  }),
  field("first-name", "text", "First name", "名", "first name | customer first name | billing first name"),
  field("last-name", "text", "Last name", "姓", "last name | customer last name | billing last name"),
  field(
    "order-status",
    "text",
    "Order status",
    "订单状态",
    "状态 | 交易状态 | 付款状态 | 支付状态 | 退款状态 | 售后状态 | 单据状态 | status | financial status | payment status | order state | transaction status",
  ),
  field("currency", "text", "Currency", "币种", "货币 | 币别 | 结算币种 | currency code"),
  field(
    "country",
    "text",
    "Country",
    "国家",
    "国家/地区 | 收货国家 | ship country | shipping country | billing country",
  ),
  field(
    "province",
    "text",
    "Province",
    "省份",
    "省 | 收货省份 | 收货人省份 | state | ship state | shipping province | billing province",
  ),
  field(
    "city",
    "text",
    "City",
    "城市",
    "市 | 收货城市 | 收货人城市 | ship city | shipping city | billing city",
  ),
  field(
    "address",
    "text",
    "Address",
    "地址",
    "收货地址 | 详细地址 | 收货人地址 | 收货详细地址 | ship address | shipping address | shipping street | billing address",
  ),
  field(
    "owner",
    "text",
    "Owner",
    "负责人",
    "销售 | 销售员 | 业务员 | 销售人员 | 销售代表 | 客户经理 | 导购 | sales rep | salesperson | sales person | seller",
  ),
  field(
    "channel",
    "text",
    "Channel",
    "渠道",
    "销售渠道 | 订单来源 | 店铺 | 店铺名称 | 门店 | source | sales channel | store | shop",
  ),
  ...lineFields("orders"),
];
