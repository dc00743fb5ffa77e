import type { Ledger } from "./ledger.ts";

type Methods = Readonly<Record<string, unknown>>;

/** A Google object: every method call is counted; what the host does not have fails loudly. */
export function service<Members extends object>(ledger: Ledger, name: string, members: Members): Members {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === "symbol") return undefined;
      if (key === "toString") return () => name;
      const member = (target as Methods)[key];
      if (member === undefined) throw new Error(`host: not implemented ${name}.${key}`);
      if (typeof member !== "function") return member;
      return (...values: unknown[]) => ledger.call(`${name}.${key}`, () => member.apply(target, values));
    },
    set(_target, key) {
      throw new Error(`host: not implemented ${name}.${String(key)} =`);
    },
  });
}
