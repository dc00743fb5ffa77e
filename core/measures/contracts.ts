import { type Column, isText } from "../columns.ts";
import { fold } from "../rules/index.ts";
import { endedAs, isRenewed } from "./ended-words.ts";
import type { Evidence } from "./measure.ts";
import { oncePerRun } from "./once-per-run.ts";
import { values } from "./order-dates.ts";
import { YEAR } from "./order-totals.ts";

/** One contract or subscription. Days are civil days, missing is NaN; an open end is a missing one. */
export interface Contract {
  /** Folded; "" where none is named. */
  readonly product: string;
  readonly start: number;
  readonly end: number;
  /** Currency units in 365 days. */
  readonly yearly: number;
  /** Given up, by a flag or a status word. */
  readonly terminated: boolean;
  /** Given up or run out, by a flag or a status word. */
  readonly over: boolean;
  /** Once its end has come, as long as it is not over and no other of the product that lasts longer has begun after it. */
  readonly renewsItself: boolean;
  /** A status word says that it was renewed, or it names the contract that follows it and that one was not given up. */
  readonly followed: boolean;
}

/** The contracts of one customer, in no promised order. */
export type Contracts = (customer: number) => readonly Contract[];

/** Every contract of a book; undefined when nothing in it can speak of contracts. */
export const contractsOf = oncePerRun(findContracts);

/** Whether it has begun by that day, has not ended before it and has not been given up. */
export function runs(contract: Contract, day: number): boolean {
  return !(contract.start > day) && !hasEnded(contract, day) && !contract.over;
}

/** Whether its end has passed by that day for good. */
export function hasEnded({ end, renewsItself }: Contract, day: number): boolean {
  return end < day && !renewsItself;
}

/** Contracts stand in a tab of their own or as columns of the customers; a customer's rows in the tab beat the columns. */
function findContracts({ customers, records, asOf }: Evidence): Contracts | undefined {
  const tabs = records.filter(({ kind }) => kind === "contracts");
  const sources = tabs.map(({ fields }) => reader(fields)).filter((read) => read !== undefined);
  const own = reader(customers.fields);
  if (sources.length === 0 && !own) return undefined;
  const places = new Map<number, { read: Reader; row: number }[]>();
  for (const { customer, fields, size } of tabs) {
    const read = reader(fields);
    for (let row = 0; read && row < size; row++) {
      const who = customer?.[row] ?? -1;
      if (who < 0 || !read.says(row)) continue;
      const found = places.get(who);
      if (found) found.push({ read, row });
      else places.set(who, [{ read, row }]);
    }
  }
  return (who) => {
    const found = places.get(who);
    if (found)
      return withoutFollowed(
        found.map(({ read, row }) => read.contract(row)),
        asOf,
      );
    return own?.says(who) ? [own.contract(who)] : [];
  };
}

/** A contract that another one has taken over from renews itself no more. */
function withoutFollowed(contracts: readonly Contract[], today: number): readonly Contract[] {
  const isFollowed = (one: Contract) =>
    contracts.some(
      ({ product, start, end }) =>
        product === one.product && start <= today && !(start <= one.start) && one.end < (end || Infinity),
    );
  return contracts.map((one) =>
    one.renewsItself && isFollowed(one) ? { ...one, renewsItself: false } : one,
  );
}

interface Reader {
  /** A row without any date is no contract. */
  says(row: number): boolean;
  contract(row: number): Contract;
}

/** Reads rows of a tab that has contract dates. */
function reader(fields: ReadonlyMap<string, Column>): Reader | undefined {
  const start = values(fields.get("contract-start"));
  const end = values(fields.get("contract-end"));
  if (!start && !end) return undefined;
  const terminated = values(fields.get("terminated"));
  const renewsItself = values(fields.get("auto-renew"));
  const status = wordsOf(fields.get("contract-status"), endedAs);
  const renewed = wordsOf(fields.get("contract-status"), isRenewed);
  const product = wordsOf(fields.get("product"), fold);
  const followed = followers(fields, (row) => terminated?.[row] === 1 || status(row) === "given up");
  const yearly = yearlyAmount(fields);
  const day = (days: Float64Array | undefined, row: number) => Math.floor(days?.[row] ?? Number.NaN);
  return {
    says: (row) => !Number.isNaN(day(start, row)) || !Number.isNaN(day(end, row)),
    contract: (row) => {
      const givenUp = terminated?.[row] === 1 || status(row) === "given up";
      const over = givenUp || status(row) === "ran out";
      const [from, to] = [day(start, row), day(end, row)];
      return {
        product: product(row) ?? "",
        start: from,
        end: to,
        yearly: yearly(row, to - from + 1),
        terminated: givenUp,
        over,
        renewsItself: renewsItself?.[row] === 1 && !over,
        followed: followed(row) || renewed(row) === true,
      };
    },
  };
}

/** What each distinct text of a column means, by row. */
function wordsOf<Meaning>(column: Column | undefined, meaning: (text: string) => Meaning) {
  if (!column || !isText(column)) return () => undefined;
  const meanings = column.dictionary.map(meaning);
  return (row: number) => meanings[column.codes[row] ?? -1];
}

/** Whether a row names its follower; one that stands in the same tab must not have been given up. */
function followers(fields: ReadonlyMap<string, Column>, givenUp: (row: number) => boolean) {
  const follower = wordsOf(fields.get("renewed-by"), fold);
  const ids = fields.get("contract-id");
  const fallen = new Set<string>();
  const id = wordsOf(ids, fold);
  if (ids && isText(ids) && fields.has("renewed-by")) {
    for (let row = 0; row < ids.codes.length; row++) if (givenUp(row)) fallen.add(id(row) ?? "");
  }
  return (row: number) => {
    const named = follower(row) ?? "";
    return named !== "" && !fallen.has(named);
  };
}

/** D-13: a yearly amount as it stands, twelve monthly ones, or the amount ÷ days of the term × 365. */
function yearlyAmount(fields: ReadonlyMap<string, Column>) {
  const [arr, mrr, amount] = ["arr", "mrr", "contract-amount"].map((id) => values(fields.get(id)));
  return (row: number, days: number): number => {
    const given = arr?.[row] ?? Number.NaN;
    if (!Number.isNaN(given)) return given;
    const monthly = mrr?.[row] ?? Number.NaN;
    if (!Number.isNaN(monthly)) return monthly * 12;
    return days > 0 ? ((amount?.[row] ?? Number.NaN) / days) * YEAR : Number.NaN;
  };
}
