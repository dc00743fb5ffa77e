import type { Field, fieldsOf } from "./field.ts";

const IDS =
  "客户ID | 客户号 | 客户代码 | 客户 | 会员号 | 用户ID | customer | customer no | customer number | client | client id | client no | member no | account | account id | account no | user id";
const NAMES =
  "客户 | 客户姓名 | 公司名称 | 单位名称 | customer | client | client name | account name | company | company name";

/** How a row of any table says which customer it is about: by id or by name, plus what only such a table calls them. */
export function customerReference(
  field: ReturnType<typeof fieldsOf>,
  more: { readonly ids?: string; readonly names?: string } = {},
): readonly Field[] {
  return [
    field("customer-id", "id", "Customer ID", "客户编号", `${IDS} | ${more.ids ?? ""}`),
    field("customer-name", "text", "Customer name", "客户名称", `${NAMES} | ${more.names ?? ""}`),
  ];
}
