import type { Field, fieldsOf } from "./field.ts";

const IDS =
  "客户ID | 客户号 | 客户代码 | 客户 | 会员号 | 用户ID | customer | customer no | customer number | client | client id | client no | member no | account | account id | account no | user id";
const NAMES =
  "客户 | 客户姓名 | 公司名称 | 单位名称 | customer | client | client name | account name | company | company name";

const PHONES =
  "手机 | 手机号 | 手机号码 | 联系电话 | 联系手机 | 客户电话 | 客户手机 | 客户手机号 | 会员手机 | 会员手机号 | phone | phone number | mobile | tel | customer phone";
const EMAILS = "电子邮箱 | 客户邮箱 | email | e-mail | customer email | email address | contact email";

/** How a row of any table says which customer it is about, plus what only such a table calls them. */
export function customerReference(
  field: ReturnType<typeof fieldsOf>,
  more: {
    readonly ids?: string;
    readonly names?: string;
    readonly phones?: string;
    readonly emails?: string;
  } = {},
): readonly Field[] {
  return [
    field("customer-id", "id", "Customer ID", "客户编号", `${IDS} | ${more.ids ?? ""}`),
    field("customer-name", "text", "Customer name", "客户名称", `${NAMES} | ${more.names ?? ""}`),
    field("customer-phone", "id", "Phone", "电话", `${PHONES} | ${more.phones ?? ""}`),
    field("customer-email", "text", "E-mail", "邮箱", `${EMAILS} | ${more.emails ?? ""}`),
  ];
}
