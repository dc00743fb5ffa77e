import type { Field } from "./field.ts";
import { fieldsOf } from "./field.ts";

const field = fieldsOf("owners");

/** What a row of a tab of our own people can say. */
export const ownerFields: readonly Field[] = [
  field(
    "owner-id",
    "id",
    "Staff number",
    "员工编号",
    "工号 | 员工号 | 员工ID | employee id | staff id | employee no | employee number | owner id | sales rep id | manager id",
  ),
  field(
    "owner",
    "text",
    "Staff name",
    "员工姓名",
    "负责人 | 负责人姓名 | 姓名 | 员工 | 销售 | 销售员 | 业务员 | 客户经理 | name | full name | employee | employee name | owner name | sales rep | salesperson | staff name | account manager",
  ),
  field("first-name", "text", "First name", "名", "first name | given name"),
  field("last-name", "text", "Last name", "姓", "last name | surname | family name"),
  field("role", "text", "Role", "角色", "岗位 | 职位 | 职务 | title | job title | position"),
  field("team", "text", "Team", "团队", "部门 | 小组 | 所属团队 | 所属部门 | department | group"),
  field(
    "capacity",
    "number",
    "Capacity",
    "容量",
    "负载上限 | 承载点数 | 容量点数 | 可承载 | capacity points | load capacity",
  ),
  field(
    "most-customers",
    "count",
    "Most customers",
    "客户上限",
    "最多客户数 | 客户数上限 | 持有上限 | max customers | customer limit | customer cap | maximum customers",
  ),
  field(
    "regions",
    "text",
    "Regions",
    "负责区域",
    "区域 | 地区 | 负责地区 | 大区 | region | territory | territories",
  ),
  field("industries", "text", "Industries", "负责行业", "行业 | industry"),
  field("languages", "text", "Languages", "语言", "language | spoken languages"),
  field("active", "yes-no", "Active", "在职", "是否在职 | 是否启用 | 启用 | is active | enabled"),
  field("email", "text", "E-mail", "邮箱", "电子邮箱 | email | email address | e-mail address"),
  field(
    "phone",
    "id",
    "Phone",
    "电话",
    "手机 | 手机号 | 联系电话 | phone number | mobile | tel | home phone",
  ),
];
