import vm from "node:vm";

/** The JavaScript world a script runs in: the language's own globals and nothing of Node or a browser. */
export interface Realm {
  run(code: string, name: string): void;
  define(name: string, value: unknown): void;
  call(name: string, ...values: unknown[]): unknown;
  functions(): string[];
  date(milliseconds: number): Date;
  isDate(value: unknown): value is Date;
  rows<Value>(height: number, width: number, at: (row: number, column: number) => Value): Value[][];
  list<Value>(values: readonly Value[]): Value[];
  /** An error as Google's services throw it. */
  exception(message: string): Error;
}

const VIRTUAL_DATE = `((now) => {
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); }
    static now() { return now(); }
  };
})`;

/** A bare realm whose clock is `now`. Values handed to the script are made by its own constructors. */
export function createRealm(now: () => number): Realm {
  const context = vm.createContext(Object.create(null));
  const inside = (code: string) => vm.runInContext(code, context);
  inside(VIRTUAL_DATE)(now);
  const ScriptDate: DateConstructor = inside("Date");
  const ScriptArray: ArrayConstructor = inside("Array");
  const ScriptError: ErrorConstructor = inside("Error");
  const builtIn = new Set<string>(Object.getOwnPropertyNames(inside("globalThis")));
  return {
    run: (code, name) => compiled(code, name).runInContext(context),
    define(name, value) {
      context[name] = value;
      builtIn.add(name);
    },
    call: (name, ...values) => context[name](...values),
    functions: () =>
      Object.getOwnPropertyNames(inside("globalThis"))
        .filter((name) => !builtIn.has(name) && typeof context[name] === "function")
        .sort(),
    date: (milliseconds) => new ScriptDate(milliseconds),
    isDate: (value): value is Date => Object.prototype.toString.call(value) === "[object Date]",
    rows(height, width, at) {
      const rows = new ScriptArray(height);
      for (let row = 0; row < height; row += 1) {
        const cells = new ScriptArray(width);
        for (let column = 0; column < width; column += 1) cells[column] = at(row, column);
        rows[row] = cells;
      }
      return rows;
    },
    list(values) {
      const list = new ScriptArray();
      for (const value of values) list.push(value);
      return list;
    },
    exception(message) {
      const error = new ScriptError(message);
      error.name = "Exception";
      return error;
    },
  };
}

const scripts = new Map<string, vm.Script>();

/** Every click loads the script anew; parsing it once is enough. */
function compiled(code: string, name: string): vm.Script {
  const script = scripts.get(code) ?? new vm.Script(code, { filename: name });
  scripts.set(code, script);
  return script;
}
