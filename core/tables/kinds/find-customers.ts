import { REFERENCES } from "../customers/customer-lookup.ts";
import { comparable } from "../customers/folded.ts";
import { uniqueShare } from "../layout/unique-share.ts";
import { type Candidate, says, type Tab } from "./tab-kind.ts";

/** The customer tab among those that are nothing else, and those that would have served too. */
export interface FoundCustomers {
  readonly tab: Candidate | undefined;
  readonly alsoLike: readonly Candidate[];
}

/** Enough of a sample to tell whether orders refer to a tab. */
const SAMPLE = 2_000;
/** A key that repeats more than this is no key of customers. */
const UNIQUE = 0.5;
/** A tab of records that knows fewer of the orders' customers holds some of them only. */
const KNOWN = 0.9;

/** The tab with a unique key that orders refer to, else the one that says 客户, customer or account. */
export function findCustomers(
  rest: readonly Candidate[],
  orders: readonly Tab[],
  alone: boolean,
): FoundCustomers {
  const able = rest.filter(hasKey);
  const referred = best(able, (candidate) => {
    const share = shareReferred(candidate, orders);
    return share > 0 ? 1_000 * share + exactCount(candidate) : 0;
  });
  const speaking = able.filter(
    (candidate) => says(candidate, "customers", "name") || says(candidate, "customers", "headers"),
  );
  const tab =
    referred ??
    best(
      speaking,
      (candidate) => (says(candidate, "customers", "name") ? 1_000 : 0) + exactCount(candidate),
    ) ??
    (orders.length === 0 && (alone || able.length === 1) ? able[0] : undefined);
  const alsoLike = speaking.filter((other) => other !== tab && looksAlike(other));
  return { tab, alsoLike };
}

/** Whether a tab knows the customers of the orders, as far as there are orders. */
export function knowsOrders(candidate: Candidate, orders: readonly Tab[]): boolean {
  return orders.length === 0 || shareReferred(candidate, orders) >= KNOWN;
}

/** Where a book has one tab with rows, that tab holds the customers if it can. */
export function onlyOne(candidates: readonly Candidate[]): boolean {
  return candidates.filter(({ layout }) => layout.body.length > 0).length === 1;
}

function best(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
): Candidate | undefined {
  let winner: Candidate | undefined;
  let highest = 0;
  for (const candidate of candidates) {
    const points = score(candidate);
    if (points > highest) [winner, highest] = [candidate, points];
  }
  return winner;
}

/** Something to know a customer by that is not the same in every other row. */
function hasKey(candidate: Candidate): boolean {
  const { byField } = candidate.as("customers");
  const key = ["customer-id", "phone", "email", "name", "first-name", "company"].find((id) =>
    byField.has(id),
  );
  const column = byField.get(key ?? "");
  if (!column) return false;
  return (
    candidate.layout.body.length === 0 ||
    column.chosen ||
    uniqueShare(candidate.layout, column.index) >= UNIQUE
  );
}

function exactCount(candidate: Candidate): number {
  return [...candidate.as("customers").byField.values()].filter(({ confidence }) => confidence === "exact")
    .length;
}

/** Another tab of customers, not one that merely names them. */
function looksAlike(candidate: Candidate): boolean {
  const { byField } = candidate.as("customers");
  return byField.has("customer-id") && byField.has("name") && says(candidate, "customers", "name");
}

/** Share of the orders' sampled references found among the keys of a tab, whichever column the orders use. */
function shareReferred(candidate: Candidate, orders: readonly Tab[]): number {
  const keys = new Set<string>();
  for (const id of ["customer-id", "phone", "mobile", "email", "name"]) {
    for (const text of texts(candidate, candidate.as("customers").byField.get(id)?.index))
      keys.add(comparable(id, text));
  }
  let most = 0;
  for (const tab of orders) {
    for (const reference of REFERENCES) {
      const sample = texts(tab, tab.match.byField.get(reference)?.index, SAMPLE);
      const found = sample.filter((text) => keys.has(comparable(reference, text))).length;
      if (sample.length > 0) most = Math.max(most, found / sample.length);
    }
  }
  return most;
}

function texts(
  { layout }: Pick<Candidate, "layout">,
  index: number | undefined,
  most = Infinity,
): readonly string[] {
  const column = layout.table.columns[index ?? -1];
  if (!column) return [];
  const step = Math.max(1, Math.floor(layout.body.length / most));
  const found: string[] = [];
  for (let at = 0; at < layout.body.length; at += step) {
    const cell = column[layout.body[at] ?? -1];
    if (cell !== null && cell !== undefined && cell !== "") found.push(String(cell).trim());
  }
  return found;
}
