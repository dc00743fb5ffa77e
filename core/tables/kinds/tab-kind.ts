import type { TableKind } from "../../fields/field.ts";
import type { Choices } from "../choices.ts";
import { REFERENCES } from "../customers/customer-lookup.ts";
import { headerText } from "../headers/header-text.ts";
import { type Match, type MatchedColumn, matchColumns } from "../headers/match.ts";
import type { Layout } from "../layout/layout.ts";
import { uniqueShare } from "../layout/unique-share.ts";

/** A tab, laid out and read as one kind of table. */
export interface Tab {
  readonly layout: Layout;
  readonly match: Match;
}

/** One tab under consideration: matched lazily as each kind of table. */
export interface Candidate {
  readonly layout: Layout;
  as(kind: TableKind): Match;
}

/** A tab that may yet be read as any kind of table. */
export function candidate(layout: Layout, choices: Choices): Candidate {
  const matches = new Map<TableKind, Match>();
  return {
    layout,
    as(kind) {
      const match = matches.get(kind) ?? matchColumns(layout, kind, choices);
      matches.set(kind, match);
      return match;
    },
  };
}

const SAYS = {
  customers:
    /客户|会员|顾客|买家|用户|\b(?:customers?|clients?|accounts?|members?|buyers?|users?|contacts?)\b/,
  payments: /(?:收款|回款|付款)(?!订单)|\b(?:payments?|receipts?)\b/,
  bills: /发票|账单|应收|\b(?:invoices?|bills?|receivables?)\b/,
  refunds: /退款|退货|\b(?:refunds?|returns?)\b/,
  orders: /订单|销售|\b(?:orders?|sales?)\b/,
  quotes: /报价|询价|\b(?:quotes?|quotations?|estimates?)\b/,
  deliveries: /(?:发货|出库)(?!订单)|\b(?:shipments?|delivery|deliveries)\b(?! orders?)/,
  contracts: /合同|订阅|协议|\b(?:contracts?|subscriptions?|agreements?)\b/,
  "follow-ups": /跟进|拜访|回访|沟通|联系记录|\b(?:follow|visits?|calls?|activit(?:y|ies)|contacts? log)\b/,
  feedback: /反馈|评价|满意|投诉|工单|问卷|\b(?:feedback|surveys?|tickets?|complaints?|reviews?|nps|csat)\b/,
  products: /商品|产品|货品|品名|物料|品类|类目|分类|\b(?:products?|skus?|items?|stock|categor(?:y|ies))\b/,
  owners:
    /员工|销售(?:人员|团队)|业务员|负责人|团队|\b(?:owners?|staff|employees?|team|salespeople|reps?|managers?)\b/,
} as const;

/** Distinct keys among the rows from which a tab has one row a key; some are allowed to stand twice by mistake. */
export const MOSTLY = 0.75;

export type Thing = keyof typeof SAYS;

/** Does the tab's name, or one of its headers, speak of such a thing? */
export function says({ layout }: Candidate, what: Thing, where: "name" | "headers"): boolean {
  const texts = where === "name" ? [layout.table.name] : layout.columns.map(({ header }) => header);
  return texts.some((text) => speaksOf(text, what));
}

/** Does a name or header speak of such a thing? */
export function speaksOf(text: string, what: Thing): boolean {
  const { key, tokens } = headerText(text);
  return SAYS[what].test(key) || SAYS[what].test(tokens.join(" "));
}

/** Whether a tab, read as one kind of table, says any of the fields. */
export function has(match: Match, ...ids: readonly string[]): boolean {
  return ids.some((id) => match.byField.has(id));
}

/** Whether a column that another reading uses says something in this one too. */
export function explained(match: Match, { index }: MatchedColumn): boolean {
  return match.columns.some((column) => column.index === index && column.field !== undefined);
}

/** Who a row is about: what a tab of records and a table of customers both say. */
const WHO: ReadonlySet<string> = new Set([...REFERENCES, "name", "first-name", "last-name", "company"]);

/** Whether most columns that say more than whose a row is speak of one kind of record, not only of customers. */
export function isAbout(candidate: Candidate, kind: TableKind & Thing): boolean {
  const records = candidate.as(kind);
  const tell = ({ field }: MatchedColumn) => field !== undefined && !WHO.has(field.id);
  const own = records.columns.filter(tell).length;
  const foreign = candidate
    .as("customers")
    .columns.filter((column) => tell(column) && !explained(records, column)).length;
  return own >= MOSTLY * (own + foreign) && !says(candidate, "customers", "name");
}

/** Every row is another customer. */
export function oneRowEach(candidate: Candidate, match: Match): boolean {
  const column = REFERENCES.map((id) => match.byField.get(id)).find((found) => found !== undefined);
  return column !== undefined && uniqueShare(candidate.layout, column.index) >= MOSTLY;
}
