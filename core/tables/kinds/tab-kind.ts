import type { TableKind } from "../../fields/field.ts";
import type { Problem } from "../../problem.ts";
import type { Choices } from "../choices.ts";
import { REFERENCES } from "../customers/customer-lookup.ts";
import { headerText } from "../headers/header-text.ts";
import { type Match, matchColumns } from "../headers/match.ts";
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

const SAYS: Readonly<
  Record<"customers" | "payments" | "contracts" | "followUps" | "feedback" | "owners", RegExp>
> = {
  customers:
    /客户|会员|顾客|买家|用户|\b(?:customers?|clients?|accounts?|members?|buyers?|users?|contacts?)\b/,
  payments: /收款|回款|付款|退款|发票|\b(?:payments?|receipts?|refunds?)\b/,
  contracts: /合同|订阅|协议|\b(?:contracts?|subscriptions?|agreements?)\b/,
  followUps: /跟进|拜访|回访|沟通|联系记录|\b(?:follow|visits?|calls?|activit(?:y|ies)|contacts? log)\b/,
  feedback: /反馈|评价|满意|投诉|工单|问卷|\b(?:feedback|surveys?|tickets?|complaints?|reviews?|nps|csat)\b/,
  owners:
    /员工|销售(?:人员|团队)|业务员|负责人|团队|\b(?:owners?|staff|employees?|team|salespeople|reps?|managers?)\b/,
};

/** Distinct keys among the rows from which a tab has one row a customer; some are allowed to stand twice by mistake. */
const MOSTLY = 0.75;
/** Columns that sum a customer up: an orders tab has none of them. */
const SUMMARIES = [
  "first-order",
  "last-order",
  "recency-days",
  "orders-total",
  "orders-12m",
  "spend-12m",
  "average-order",
];

/** Does the tab's name, or one of its headers, speak of such a thing? */
export function says(candidate: Candidate, what: keyof typeof SAYS, where: "name" | "headers"): boolean {
  const texts =
    where === "name" ? [candidate.layout.table.name] : candidate.layout.columns.map(({ header }) => header);
  return texts.some((text) => {
    const { key, tokens } = headerText(text);
    return SAYS[what].test(key) || SAYS[what].test(tokens.join(" "));
  });
}

/** The kind of a tab by its content alone; customers are told apart later, by what orders refer to. */
export function kindByContent(candidate: Candidate): TableKind {
  if (looksLikeOrders(candidate)) return "orders";
  if (looksLikeContracts(candidate)) return "contracts";
  if (looksLikeFollowUps(candidate)) return "follow-ups";
  if (looksLikeFeedback(candidate)) return "feedback";
  if (looksLikeLines(candidate)) return "order-lines";
  if (looksLikeOwners(candidate)) return "owners";
  return "other";
}

/** Doubts that alone keep a tab from being read as orders: a date column without dates, or two of them. */
export function whyNotOrders(candidate: Candidate): readonly Problem[] {
  const orders = candidate.as("orders");
  const nearly = has(orders, ...REFERENCES) && has(orders, "amount", "unit-price", "order-id");
  return nearly && !has(orders, "order-date") ? orders.problems : [];
}

/** Every row is another customer. */
function oneRowEach(candidate: Candidate, match: Match): boolean {
  const column = REFERENCES.map((id) => match.byField.get(id)).find((found) => found !== undefined);
  return column !== undefined && uniqueShare(candidate.layout, column.index) >= MOSTLY;
}

function has(match: Match, ...ids: readonly string[]): boolean {
  return ids.some((id) => match.byField.has(id));
}

function looksLikeOrders(candidate: Candidate): boolean {
  const orders = candidate.as("orders");
  if (!has(orders, "order-date") || !has(orders, ...REFERENCES)) return false;
  const chosen = orders.byField.get("order-date")?.chosen ?? false;
  if (!chosen && !has(orders, "amount", "quantity", "unit-price", "order-id")) return false;
  if (chosen || has(orders, "order-id")) return true;
  if (says(candidate, "payments", "name")) return false;
  if (looksLikeContracts(candidate)) return false;
  const summed = SUMMARIES.some((id) => candidate.as("customers").byField.get(id)?.confidence === "exact");
  return !((summed || says(candidate, "customers", "name")) && oneRowEach(candidate, orders));
}

function looksLikeContracts(candidate: Candidate): boolean {
  const contracts = candidate.as("contracts");
  if (!has(contracts, ...REFERENCES) || !has(contracts, "contract-start", "contract-end")) return false;
  if (has(contracts, "contract-id") || says(candidate, "contracts", "name")) return true;
  return (
    has(contracts, "contract-start") && has(contracts, "contract-end") && !oneRowEach(candidate, contracts)
  );
}

function looksLikeFollowUps(candidate: Candidate): boolean {
  const visits = candidate.as("follow-ups");
  if (!has(visits, ...REFERENCES)) return false;
  if (
    !has(visits, "follow-up-date") ||
    !has(visits, "follow-up-content", "follow-up-method", "follow-up-result")
  ) {
    return false;
  }
  return says(candidate, "followUps", "name") || !oneRowEach(candidate, visits);
}

function looksLikeFeedback(candidate: Candidate): boolean {
  const feedback = candidate.as("feedback");
  if (!has(feedback, ...REFERENCES)) return false;
  if (!has(feedback, "nps", "csat", "ces", "complaint", "feedback-text", "feedback-type")) return false;
  if (!has(feedback, "feedback-date", "feedback-id")) return says(candidate, "feedback", "name");
  return says(candidate, "feedback", "name") || !oneRowEach(candidate, feedback);
}

function looksLikeLines(candidate: Candidate): boolean {
  const lines = candidate.as("order-lines");
  return (
    has(lines, "order-id") &&
    has(lines, "quantity", "unit-price", "amount") &&
    !has(candidate.as("orders"), "order-date")
  );
}

function looksLikeOwners(candidate: Candidate): boolean {
  const owners = candidate.as("owners");
  if (!has(owners, "owner", "first-name")) return false;
  if (says(candidate, "customers", "headers") || says(candidate, "customers", "name")) return false;
  return has(owners, "owner-id", "capacity", "most-customers") || says(candidate, "owners", "name");
}
