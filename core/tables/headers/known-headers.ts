import type { Field, TableKind } from "../../fields/field.ts";
import { fields } from "../../fields/index.ts";
import { type HeaderText, headerText } from "./header-text.ts";

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

/** Text of Latin letters: headers that a slip of the pen may change. */
const latin = /^[a-z0-9#]+$/;

/** The known headers of one kind of table, findable from a header without trying them all. */
interface Index {
  readonly exact: ReadonlyMap<string, readonly KnownHeader[]>;
  /** Latin headers by their first word, others by their first two characters. */
  readonly byStart: ReadonlyMap<string, readonly KnownHeader[]>;
  /** Latin headers by length. */
  readonly byLength: ReadonlyMap<number, readonly KnownHeader[]>;
}

/** Made on first use: the add-on also loads only to show its menu. */
let made:
  | { readonly indexes: ReadonlyMap<TableKind, Index>; readonly anywhere: ReadonlySet<string> }
  | undefined;

function known() {
  made ??= indexAll();
  return made;
}

function indexAll() {
  const indexes = new Map<TableKind, Index>();
  const anywhere = new Set<string>();
  for (const [kind, declared] of fields) {
    const headers = declared.flatMap(knownHeaders);
    for (const { key } of headers) anywhere.add(key);
    const telling = headers.filter(({ vague }) => !vague);
    indexes.set(kind, {
      exact: group(headers, ({ key }) => key),
      byStart: group(telling, ({ key, tokens }) => (isLatin(key) ? (tokens[0] ?? "") : key.slice(0, 2))),
      byLength: group(
        telling.filter(({ key }) => isLatin(key)),
        ({ key }) => key.length,
      ),
    });
  }
  return { indexes, anywhere };
}

/** The fields of one kind of table that a header means word for word. */
export function exactFields(kind: TableKind, key: string): readonly KnownHeader[] {
  return known().indexes.get(kind)?.exact.get(key) ?? [];
}

/** Whether some table's field is called exactly so. */
export function isKnownHeader(key: string): boolean {
  return known().anywhere.has(key);
}

/** Whether a cell reads like a header of ours, in one language or in both: "客户 Customer". */
export function readsAsHeader(cell: string): boolean {
  const { key, halves } = headerText(cell);
  return isKnownHeader(key) || (halves.length > 0 && halves.every(isKnownHeader));
}

/** Telling headers of one kind that may stand within a longer one. */
export function mayHold(kind: TableKind, { key, tokens }: HeaderText): readonly KnownHeader[] {
  const byStart = known().indexes.get(kind)?.byStart;
  const pairs = isLatin(key) ? [] : Array.from(key, (_, at) => key.slice(at, at + 2));
  return [...new Set([...tokens, ...pairs])].flatMap((start) => byStart?.get(start) ?? []);
}

/** Telling Latin headers of one kind that are as long as another, give or take a letter. */
export function aboutAsLong(kind: TableKind, key: string): readonly KnownHeader[] {
  const byLength = known().indexes.get(kind)?.byLength;
  return [-1, 0, 1].flatMap((more) => byLength?.get(key.length + more) ?? []);
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

function group<Key>(
  known: readonly KnownHeader[],
  by: (header: KnownHeader) => Key,
): Map<Key, KnownHeader[]> {
  const groups = new Map<Key, KnownHeader[]>();
  for (const header of known) {
    const members = groups.get(by(header));
    if (members) members.push(header);
    else groups.set(by(header), [header]);
  }
  return groups;
}
