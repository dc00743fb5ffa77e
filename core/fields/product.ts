import type { Field } from "./field.ts";
import { fieldsOf } from "./field.ts";

const field = fieldsOf("products");

/** What a row of a products tab can say; lines of orders find it by the product's id or name. */
export const productFields: readonly Field[] = [
  field(
    "product-id",
    "id",
    "Product ID",
    "商品编号",
    "商品ID | 商品编码 | 商品代码 | 产品编号 | 产品编码 | 产品代码 | 产品ID | 货号 | 物料编码 | 商家编码 | sku | sku id | product code | product no | product number | stock code | item id | item code | item no",
  ),
  field(
    "product",
    "text",
    "Product",
    "商品",
    "商品名称 | 商品名 | 产品 | 产品名称 | 货品 | 货品名称 | 品名 | 物料名称 | 名称 | product name | product title | item | item name | name | title",
  ),
  field(
    "category",
    "text",
    "Category",
    "品类",
    "品类名称 | 类目 | 类目名称 | 商品类目 | 商品分类 | 商品类别 | 产品类别 | 产品分类 | 类别 | 类别名称 | 分类 | 分类名称 | category name | product category | product type | department",
  ),
  field(
    "category-id",
    "id",
    "Category ID",
    "品类编号",
    "类目ID | 类目编号 | 类别ID | 类别编号 | 分类ID | 分类编号 | 品类ID | category code | category no",
  ),
  field(
    "business-line",
    "text",
    "Business line",
    "业务线",
    "产品线 | 服务线 | 项目组 | 事业部 | product line | service line | line of business | business unit",
  ),
];
