import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../core/cells/cell.ts";
import { aTable, importAt } from "../a-table.ts";

describe("exports of other programs are understood as they are", () => {
  const matchedFields = (name: string, headers: readonly string[], ...rows: readonly (readonly Cell[])[]) => {
    const [found] = importAt("2026-06-30", [aTable(name, [headers, ...rows])]).matched;
    return [found?.kind, ...(found?.columns.map(({ field }) => field?.id) ?? [])];
  };

  test("Shopify orders", () => {
    expect(
      matchedFields(
        "orders_export",
        [
          "Name",
          "Email",
          "Financial Status",
          "Paid at",
          "Currency",
          "Subtotal",
          "Total",
          "Created at",
          "Lineitem quantity",
          "Lineitem name",
          "Lineitem price",
          "Billing Name",
          "Id",
        ],
        [
          "#1001",
          "a@x.com",
          "paid",
          "2026-05-01 10:00:00",
          "USD",
          "9.00",
          "10.00",
          "2026-05-01 09:00:00",
          "1",
          "Tea",
          "9.00",
          "Ann Lee",
          "5001",
        ],
        ["#1001", "a@x.com", "", "", "", "", "", "2026-05-01 09:00:00", "1", "Cup", "9.00", "", ""],
        [
          "#1002",
          "b@x.com",
          "refunded",
          "2026-05-02 10:00:00",
          "USD",
          "5.00",
          "6.00",
          "2026-05-02 09:00:00",
          "1",
          "Cup",
          "5.00",
          "Bo Li",
          "5002",
        ],
      ),
    ).toEqual([
      "orders",
      "order-id",
      "customer-email",
      "order-status",
      "paid-date",
      "currency",
      "gross-amount",
      "amount",
      "order-date",
      "quantity",
      "product",
      "unit-price",
      "customer-name",
      undefined,
    ]);
  });

  test("Taobao and Youzan orders", () => {
    expect(
      matchedFields(
        "订单",
        [
          "订单编号",
          "买家会员名",
          "买家应付货款",
          "买家实际支付金额",
          "订单状态",
          "收货人姓名",
          "联系手机",
          "订单创建时间",
          "订单付款时间",
          "宝贝标题",
          "宝贝总数量",
        ],
        [
          "2200001",
          "小明",
          "20.00",
          "18.00",
          "交易成功",
          "王明",
          "13800138000",
          "2026-05-01 10:00:00",
          "2026-05-01 10:01:00",
          "茶",
          "2",
        ],
        [
          "2200002",
          "小红",
          "20.00",
          "18.00",
          "交易关闭",
          "李红",
          "13900139000",
          "2026-05-01 11:00:00",
          "",
          "茶",
          "2",
        ],
      ),
    ).toEqual([
      "orders",
      "order-id",
      undefined,
      "gross-amount",
      "amount",
      "order-status",
      undefined,
      "customer-phone",
      "order-date",
      "paid-date",
      "product",
      "quantity",
    ]);
  });

  test("Zoho and Fxiaoke accounts", () => {
    expect(
      matchedFields(
        "Accounts",
        [
          "Record Id",
          "Account Name",
          "Phone",
          "Account Owner",
          "Industry",
          "Annual Revenue",
          "Employees",
          "Billing City",
          "Created Time",
        ],
        ["z1", "Acme", "02012345678", "Ann", "IT", "100000", "12", "London", "2024-01-01 10:00:00"],
        ["z2", "Beta", "02012345679", "Ann", "IT", "100000", "12", "London", "2024-01-01 10:00:00"],
      ),
    ).toEqual([
      "customers",
      "customer-id",
      "name",
      "phone",
      "owner",
      "industry",
      "company-revenue",
      "employees",
      "city",
      "signup-date",
    ]);
    expect(
      matchedFields(
        "客户",
        [
          "客户编号",
          "客户名称",
          "客户级别",
          "负责人",
          "客户状态",
          "最后跟进时间",
          "成交状态",
          "省",
          "市",
          "详细地址",
          "所属公海",
        ],
        ["1", "甲公司", "A", "张三", "跟进中", "2026-05-01", "未成交", "广东", "深圳", "南山", "公海一"],
      ),
    ).toEqual([
      "customers",
      "customer-id",
      "name",
      "level",
      "owner",
      "relationship-status",
      "last-follow-up",
      undefined,
      "province",
      "city",
      "address",
      "pool",
    ]);
  });
});
