import type { Field, TableKind } from "../fields/field.ts";
import { fields } from "../fields/index.ts";
import { headerText } from "./header-text.ts";

/** One way of writing a field's header. */
export interface KnownHeader {
  readonly field: Field;
  readonly key: string;
  readonly tokens: readonly string[];
  /** A word that says little by itself: it counts only as the whole header, and less than a telling one. */
  readonly vague: boolean;
}

const vagueWords = new Set(
  (
    "编号 代码 编码 名称 姓名 客户 会员 昵称 公司 单位 企业 日期 时间 创建时间 创建日期 金额 总金额 总价 数量 状态 类型 类别 分类 级别 等级 备注 说明 描述 内容 单号 订单 消费 名 姓 省 市 区 县 州 人数 评分 项目 价格 渠道 来源 结果 卡号 联系人 收货人 说明 流失 投诉 偏好 需求 性质 资产 服务 销售 标签 区域 地区 完成 启用 意见 建议 " +
    "id code no number name customer client account member buyer user company contact date time datetime timestamp created createdat createddate createdtime amount total value price revenue sales spend quantity items units status state type category segment description note notes comment comments source channel store shop title role team group region area territory country city address owner rep order orders invoice product item service plan tier grade score rating start end until active closed lost frequency recency purchases transactions payments invoices staff tags monetary phone email tel mobile"
  ).split(" "),
);

/** Text of one language of Latin letters: headers that a slip of the pen may change. */
const latin = /^[a-z0-9#]+$/;

const byKind = new Map<TableKind, readonly KnownHeader[]>();
const exact = new Map<TableKind, ReadonlyMap<string, readonly KnownHeader[]>>();
const anywhere = new Set<string>();

for (const [kind, declared] of fields) {
  const known = declared.flatMap(knownHeaders);
  const index = new Map<string, KnownHeader[]>();
  for (const header of known) {
    anywhere.add(header.key);
    const same = index.get(header.key);
    if (!same) index.set(header.key, [header]);
    else if (!same.some(({ field }) => field === header.field)) same.push(header);
  }
  byKind.set(kind, known);
  exact.set(kind, index);
}

/** The fields of one kind of table that a header means word for word. */
export function exactFields(kind: TableKind, key: string): readonly KnownHeader[] {
  return exact.get(kind)?.get(key) ?? [];
}

/** Whether some table's field is called exactly so. */
export function isKnownHeader(key: string): boolean {
  return anywhere.has(key);
}

/** Every header we know for one kind of table. */
export function headersOf(kind: TableKind): readonly KnownHeader[] {
  return byKind.get(kind) ?? [];
}

export function isLatin(key: string): boolean {
  return latin.test(key);
}

function knownHeaders(field: Field): KnownHeader[] {
  const keys = new Map<string, KnownHeader>();
  for (const header of [field.name.en, field.name.zh, field.id, ...field.synonyms]) {
    const { key, tokens } = headerText(header);
    if (key && !keys.has(key)) keys.set(key, { field, key, tokens, vague: vagueWords.has(key) });
  }
  return [...keys.values()];
}
