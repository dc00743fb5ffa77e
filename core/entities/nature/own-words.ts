import { entriesOf, Keywords } from "../keywords.ts";
import { lazily } from "../lazily.ts";
import { nameText } from "../name-text.ts";
import { isInstitution } from "./institution.ts";
import type { Nature } from "./nature.ts";

const words = lazily(
  () =>
    new Keywords(
      entriesOf<Nature>([
        [
          "personal",
          "个人 | 个人客户 | 自然人 | 私人 | 散客 | 消费者 | 居民 | personal | person | individual | private | private person | consumer | natural person | b2c | c端",
        ],
        [
          "sole-trader",
          "个体工商户 | 个体户 | 个体 | 个体经营 | 小微商户 | sole trader | sole proprietor | sole proprietorship | self employed | self-employed | freelancer",
        ],
        [
          "enterprise",
          "企业 | 企业单位 | 企业法人 | 公司 | 有限公司 | 有限责任公司 | 股份公司 | 股份有限公司 | 集团 | 民企 | 民营 | 私企 | 私营 | 国企 | 央企 | 国有 | 国有控股 | 外企 | 外资 | 合资 | 独资 | 合伙 | 上市公司 | 股份制 | 商户 | company | enterprise | business | corporate | corporation | commercial | firm | organization | organisation | llc | b2b | smb | sme | partnership | private company | public company | 工厂 | 厂商 | 经销商",
        ],
        ["cooperative", "合作社 | 农民专业合作社 | 集体 | cooperative | co-operative"],
        [
          "government",
          "政府 | 政府机关 | 政府机构 | 政府部门 | 机关 | 机关单位 | 国家机关 | 行政机关 | 行政单位 | 党政机关 | 军队 | 部队 | 公检法 | government | govt | gov | public sector | public authority | municipality | military | b2g",
        ],
        [
          "institution",
          "事业 | 事业单位 | 学校 | 高校 | 院校 | 医院 | 科研院所 | 教育机构 | 医疗机构 | 公共机构 | institution | public institution | school | university | hospital | education",
        ],
        [
          "mass-organisation",
          "群众团体 | 群团 | 群团组织 | 人民团体 | 工会 | mass organisation | mass organization",
        ],
        [
          "social-organisation",
          "社会组织 | 非政府组织 | 社会团体 | 社团 | 民办非企业 | 民办非企业单位 | 民非 | 基金会 | 协会 | 非营利组织 | 非盈利 | 公益组织 | ngo | nonprofit | non-profit | not for profit | non profit | charity | association | foundation",
        ],
      ]),
    ),
);

/** The nature a user's own column states: 民营企业, 个体户, Company …; undefined where the words are not known. */
export function natureFromWords(text: string): Nature | undefined {
  return words().last(nameText(text))?.value;
}

const aroundKind = /(?:型|类)?(?:客户|会员|用户)$| (?:customer|client|account)s?$/;

/** The nature a column of customer types states, where it is a nature as a whole or names an institution: 企业客户, Person, public school; not 新客户, VIP. */
export function natureFromType(text: string): Nature | undefined {
  const type = nameText(text).replace(aroundKind, "");
  const found = words().startingAt(type, 0);
  if (found?.end === type.length) return found.value;
  return isInstitution(type) ? "institution" : undefined;
}
