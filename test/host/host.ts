import { readFileSync } from "node:fs";
import { parseA1 } from "./a1.ts";
import { AUTH_MODE, type AuthMode, INSTALLATION_SOURCE, refusal } from "./auth.ts";
import { cacheService } from "./cache.ts";
import { COSTS } from "./cost-model.ts";
import { createExecution, type Execution, type MenuShown, type Shown, type User } from "./execution.ts";
import { createLedger, type Fault } from "./ledger.ts";
import { lockService } from "./lock.ts";
import { LOCATION, VISIBILITY } from "./metadata.ts";
import { propertiesService } from "./properties.ts";
import { rangeObject } from "./range.ts";
import { validationBuilder } from "./range-look.ts";
import { createRealm, type Realm } from "./realm.ts";
import { session } from "./session.ts";
import { sheetObject } from "./sheet.ts";
import { spreadsheetObject } from "./spreadsheet.ts";
import { uiObject } from "./ui.ts";
import { utilities } from "./utilities.ts";
import { type Seed, Workbook } from "./workbook.ts";

export interface HostOptions {
  readonly sheets: Readonly<Record<string, readonly (readonly Seed[])[]>>;
  /** Of the spreadsheet: decides how text is read. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** Of the user: decides the language. */
  readonly userLocale?: string;
  readonly user?: User;
  /** ISO instant at which the first click begins. */
  readonly now?: string;
  /** False: as when a script belongs to no document. */
  readonly lock?: boolean;
  readonly installedAs?: keyof typeof INSTALLATION_SOURCE;
}

export interface ClickOptions {
  /** Answers to the dialogs, in order; the last repeats. */
  readonly answer?: string | readonly string[];
  /** What other people do while the first dialog is open. */
  readonly meanwhile?: () => void;
  readonly fault?: Fault;
  readonly authMode?: AuthMode;
  /** What the function is called with, instead of an event. */
  readonly given?: readonly unknown[];
}

/** What one click did. */
export interface Clicked {
  readonly shown: readonly Shown[];
  readonly menus: readonly MenuShown[];
  readonly calls: number;
  readonly callsByName: ReadonlyMap<string, number>;
  /** By the cost model, the script's own computing not counted. */
  readonly seconds: number;
  readonly killed: boolean;
  readonly returned: unknown;
  /** What the script let escape, as the user would see it in red. */
  readonly thrown: unknown;
}

/** A spreadsheet with an Apps Script, in memory. */
export class Host {
  readonly book: Workbook;
  private readonly options: HostOptions;
  private code = "";
  private codeName = "Code.js";
  private now: number;

  constructor(options: HostOptions) {
    this.options = options;
    this.now = Date.parse(options.now ?? "2026-06-15T02:00:00Z");
    this.book = new Workbook(
      options.locale ?? "en_US",
      options.timeZone ?? "Asia/Shanghai",
      new Date(this.now).getUTCFullYear(),
    );
    for (const [name, rows] of Object.entries(options.sheets))
      this.book.type(this.book.add(name), 0, 0, rows);
  }

  load(path: string): void {
    this.loadText(readFileSync(path, "utf8"), path);
  }

  loadText(code: string, name = "Code.js"): void {
    this.code = code;
    this.codeName = name;
  }

  /** Names that Google could call. */
  functions(): string[] {
    return this.execute({}, () => undefined).realm.functions();
  }

  /** Run a menu item (or trigger) by the name of its function. */
  click(name: string, options: ClickOptions = {}): Clicked {
    const event = { authMode: AUTH_MODE[options.authMode ?? "FULL"] };
    return this.execute(options, (realm) => realm.call(name, ...(options.given ?? [event]))).clicked;
  }

  /** The user types: `host.type("Customers", "K2", [["x"]])`. */
  type(sheet: string, place: string, rows: readonly (readonly Seed[])[]): void {
    const state = this.book.sheet(sheet);
    const part = parseA1(place, state.maxRows, state.maxColumns);
    if (!part) throw new Error(`no such place: ${place}`);
    this.book.type(state, part.row, part.column, rows);
  }

  /** All the user's cells, formulas and formats, one text a tab, for comparing byte by byte. */
  snapshot(): Record<string, string> {
    const user = this.book.sheets.filter(({ userRows }) => userRows > 0);
    return Object.fromEntries(user.map((sheet) => [sheet.name, sheet.snapshot()]));
  }

  /** What stands in a tab, as stored. */
  rows(name: string): unknown[][] {
    const sheet = this.book.sheet(name);
    return Array.from({ length: sheet.lastRow }, (_, row) =>
      Array.from({ length: sheet.lastColumn }, (_, column) => sheet.column(column).value(row)),
    );
  }

  private execute(
    options: ClickOptions,
    action: (realm: Realm) => unknown,
  ): { realm: Realm; clicked: Clicked } {
    const begun = this.now;
    const realm: Realm = createRealm(() => begun + Math.round(ledger.milliseconds));
    const ledger = createLedger(
      () => realm,
      options.fault,
      (call) => refusal(options.authMode ?? "FULL", call),
    );
    const answers = [options.answer ?? "YES"].flat();
    let meanwhile = options.meanwhile;
    const dialogs = {
      shown: [] as Shown[],
      menus: [] as MenuShown[],
      answer: () => {
        meanwhile?.();
        meanwhile = undefined;
        return (answers.length > 1 ? answers.shift() : answers[0]) ?? "YES";
      },
    };
    const run = createExecution(
      {
        book: this.book,
        realm,
        ledger,
        user: this.options.user ?? "owner",
        userLocale: this.options.userLocale ?? "en",
        dialogs,
      },
      { sheet: sheetObject, range: rangeObject },
    );
    this.defineGlobals(run);
    let thrown: unknown;
    let returned: unknown;
    try {
      realm.run(this.code, this.codeName);
      returned = action(realm);
      ledger.settle(false);
    } catch (cause) {
      thrown = cause;
    }
    this.now += Math.ceil(ledger.milliseconds) + 1_000;
    const clicked = {
      ...dialogs,
      calls: ledger.count,
      callsByName: ledger.byName,
      seconds: ledger.milliseconds / 1_000,
      killed: ledger.killed,
      returned,
      thrown,
    };
    return { realm, clicked };
  }

  private defineGlobals(run: Execution): void {
    const { realm, ledger } = run;
    const globals = {
      SpreadsheetApp: run.object("SpreadsheetApp", {
        getActiveSpreadsheet: () => spreadsheetObject(run),
        getActive: () => spreadsheetObject(run),
        getUi: () => uiObject(run),
        newDataValidation: () => validationBuilder(run),
        flush() {
          ledger.settle(false);
          ledger.charge(COSTS.flush);
        },
        DeveloperMetadataVisibility: VISIBILITY,
        DeveloperMetadataLocationType: LOCATION,
      }),
      ScriptApp: run.object("ScriptApp", {
        AuthMode: AUTH_MODE,
        InstallationSource: INSTALLATION_SOURCE,
        getInstallationSource: () => INSTALLATION_SOURCE[this.options.installedAs ?? "NONE"],
      }),
      LockService: lockService(run, this.options.lock ?? true),
      PropertiesService: propertiesService(run),
      CacheService: cacheService(run),
      Utilities: utilities(run),
      Session: session(run),
      HtmlService: run.object("HtmlService", {}),
    };
    for (const [name, value] of Object.entries(globals)) realm.define(name, value);
  }
}

export function createHost(options: HostOptions): Host {
  return new Host(options);
}
