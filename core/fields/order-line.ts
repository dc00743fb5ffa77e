import type { Field, TableKind } from "./field.ts";
import { fieldsOf } from "./field.ts";

/** What was bought and for how much: said by lines on a tab of their own or by the rows of the orders tab. */
export function lineFields(of: TableKind): readonly Field[] {
  const field = fieldsOf(of);
  return [
    field(
      "amount",
      "money",
      "Amount",
      "金额",
      "实付金额 | 实付款 | 实收金额 | 实收款 | 实收 | 实付 | 买家实际支付金额 | 买家实付金额 | 订单实付金额 | 订单金额 | 订单总额 | 订单总价 | 成交金额 | 成交额 | 销售额 | 销售金额 | 消费金额 | 交易金额 | 付款金额 | 支付金额 | 合计金额 | 净额 | 小计 | 价税合计 | amount paid | order amount | order total | grand total | total | total amount | order value | revenue | net revenue | net amount | net sales | sales | sales amount | sale amount | line total | line amount | spend | value | price paid | dollar value | monetary | total price | total paid",
    ),
    field(
      "gross-amount",
      "money",
      "Amount before reductions",
      "应付金额",
      "总金额 | 总价 | 商品总价 | 订单原价 | 原价金额 | 应收金额 | 买家应付货款 | 应付款 | 商品金额 | gross amount | gross sales | gross total | subtotal | sub total | list amount | extended price",
      "amount",
    ),
    field(
      "quantity",
      "number",
      "Quantity",
      "数量",
      "件数 | 商品数量 | 购买数量 | 销售数量 | 销量 | 下单数量 | 商品件数 | 宝贝总数量 | qty | quantity ordered | units | items | item count | lineitem quantity | number of items | number of cds | pieces",
    ),
    field(
      "unit-price",
      "money",
      "Unit price",
      "单价",
      "商品单价 | 销售单价 | 成交单价 | 含税单价 | 售价 | 价格 | 商品价格 | price | unit cost price | item price | price each | lineitem price | price per unit",
    ),
    field(
      "discount",
      "percent",
      "Discount",
      "折扣",
      "折扣率 | 优惠比例 | 让利比例 | discount rate | discount percent | discount pct | rebate",
    ),
    field(
      "discount-amount",
      "money",
      "Discount amount",
      "优惠金额",
      "折扣金额 | 优惠 | 减免金额 | 商品优惠 | 优惠总额 | 订单优惠 | 让利金额 | lineitem discount | discount value | total discount",
    ),
    field(
      "product",
      "text",
      "Product",
      "商品",
      "商品名称 | 产品 | 产品名称 | 宝贝标题 | 宝贝名称 | 货品 | 货品名称 | 品名 | 商品标题 | 物料名称 | 服务项目 | 项目 | product name | item | item name | lineitem name | description | product title | service",
    ),
    field(
      "product-id",
      "id",
      "Product ID",
      "商品编号",
      "商品ID | 商品编码 | 商品代码 | 产品编号 | 产品编码 | 产品ID | 货号 | 物料编码 | 商家编码 | sku | product code | stock code | item id | item code | item no | lineitem sku",
    ),
    field(
      "category",
      "text",
      "Category",
      "品类",
      "类目 | 商品类目 | 商品分类 | 产品类别 | 产品分类 | 类别 | 分类 | 商品类别 | product category | product type | department",
    ),
    field(
      "business-line",
      "text",
      "Business line",
      "业务线",
      "产品线 | 服务线 | 项目组 | 事业部 | product line | service line | line of business | business unit",
    ),
    field("margin", "money", "Gross profit", "毛利", "利润 | 毛利额 | 毛利润 | profit | gross profit"),
    field(
      "cost",
      "money",
      "Cost",
      "成本",
      "成本金额 | 成本额 | 总成本 | 商品成本 | 产品成本 | cost amount | total cost | cost of goods | cost of goods sold | cogs",
    ),
    field(
      "remark",
      "text",
      "Order remark",
      "订单备注",
      "备注 | 备注信息 | 卖家备注 | 商家备注 | 客服备注 | 明细备注 | remark | remarks | note | notes | order note | order notes | comment | comments | memo",
    ),
    field(
      "buyer-message",
      "text",
      "Buyer's message",
      "买家留言",
      "留言 | 客户留言 | 顾客留言 | 买家备注 | 客户备注 | 订单留言 | buyer message | customer note | customer message | customer comment",
    ),
  ];
}

const field = fieldsOf("order-lines");

/** What a row of a lines tab can say; it joins its order by the order number. */
export const orderLineFields: readonly Field[] = [
  field(
    "order-id",
    "id",
    "Order number",
    "订单号",
    "订单编号 | 订单ID | 单号 | 主订单编号 | 主订单号 | 销售单号 | order id | order no | order | invoice no | invoice number | invoice | invoice id | transaction id | sales order",
  ),
  field("order-status", "text", "Line status", "明细状态", "状态 | 退款状态 | 售后状态 | status"),
  field("currency", "text", "Currency", "币种", "货币 | currency code"),
  ...lineFields("order-lines"),
];
