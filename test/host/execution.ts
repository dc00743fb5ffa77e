import type { Part } from "./a1.ts";
import type { Ledger } from "./ledger.ts";
import type { Realm } from "./realm.ts";
import { service } from "./service.ts";
import type { SheetState } from "./sheet-state.ts";
import type { Workbook } from "./workbook.ts";

/** Who clicks: an owner may edit everything, an editor not what is protected, a viewer nothing. */
export type User = "owner" | "editor" | "viewer";

/** One click: the workbook it works on, its realm, its clock, its user. */
export interface Execution {
  readonly book: Workbook;
  readonly realm: Realm;
  readonly ledger: Ledger;
  readonly user: User;
  readonly userLocale: string;
  /** Answers to the dialogs to come, and what was shown. */
  readonly dialogs: Dialogs;
  /** The Google object for a tab, or a part of one: they hand each other out. */
  sheet(state: SheetState): object;
  range(state: SheetState, part: Part): object;
  object<Members extends object>(name: string, members: Members): Members;
  fail(message: string): never;
}

export interface Dialogs {
  readonly shown: Shown[];
  readonly menus: MenuShown[];
  answer(): string;
}

export interface Shown {
  readonly kind: "alert" | "toast";
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

export interface MenuShown {
  readonly addOn: boolean;
  readonly name: string;
  readonly items: readonly { readonly caption: string; readonly call: string }[];
}

/** How tabs and ranges are made; given from outside, since each can hand out the other. */
export interface Makers {
  sheet(run: Execution, state: SheetState): object;
  range(run: Execution, state: SheetState, part: Part): object;
}

export function createExecution(
  parts: Omit<Execution, "object" | "fail" | "sheet" | "range">,
  makers: Makers,
): Execution {
  const run: Execution = {
    ...parts,
    object: (name, members) => service(parts.ledger, name, members),
    sheet: (state) => makers.sheet(run, state),
    range: (state, part) => makers.range(run, state, part),
    fail(message) {
      throw parts.realm.exception(message);
    },
  };
  return run;
}
