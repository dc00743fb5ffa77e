import type { Contestant, Results, Work } from "./contestant.ts";

/** One who takes part in a work. */
export interface Entry<One extends Work> {
  readonly id: string;
  readonly name: string;
  /** The largest size it is run at; slow ones would take hours. */
  readonly upTo: number;
  /** Threads that a library is told of before it is loaded. */
  readonly env?: Readonly<Record<string, string>>;
  load(): Promise<Contestant<Results[One]>>;
}

const threads = [2, 1] as const;
const inThreads = (count: 1 | 2) => (count === 1 ? "1 thread" : "2 threads");

/** Everyone in the race, ours first, then the floor that nobody could use. */
export const contestants: { readonly [One in Work]: readonly Entry<One>[] } = {
  classify: [
    {
      id: "engine",
      name: "our engine, rules from sentences",
      upTo: Infinity,
      load: async () => (await import("./engine/contestant.ts")).engine,
    },
    {
      id: "floor",
      name: "floor: the same by hand, typed arrays",
      upTo: Infinity,
      load: async () => (await import("./floor/classify.ts")).floor,
    },
    ...threads.map((count) => ({
      id: `duckdb-${count}`,
      name: `DuckDB, ${inThreads(count)}`,
      upTo: Infinity,
      load: async () => (await import("./duckdb/classify.ts")).duckdb(count),
    })),
    ...threads.map((count) => ({
      id: `polars-${count}`,
      name: `Polars, ${inThreads(count)}`,
      upTo: Infinity,
      env: { POLARS_MAX_THREADS: String(count) },
      load: async () => (await import("./polars/classify.ts")).polars,
    })),
    {
      id: "objects",
      name: "objects, a script as one writes it",
      upTo: Infinity,
      load: async () => (await import("./objects/naive.ts")).naive,
    },
    {
      id: "json-rules-engine",
      name: "json-rules-engine",
      upTo: 10_000,
      load: async () => (await import("./objects/json-rules.ts")).jsonRules,
    },
  ],
  orders: [
    {
      id: "engine",
      name: "our engine",
      upTo: Infinity,
      load: async () => (await import("./engine/orders.ts")).engineOrders,
    },
    {
      id: "floor",
      name: "floor: the same by hand, typed arrays",
      upTo: Infinity,
      load: async () => (await import("./floor/orders.ts")).floorOrders,
    },
    ...threads.map((count) => ({
      id: `duckdb-${count}`,
      name: `DuckDB, ${inThreads(count)}`,
      upTo: Infinity,
      load: async () => (await import("./duckdb/orders.ts")).duckdbOrders(count),
    })),
    ...threads.map((count) => ({
      id: `polars-${count}`,
      name: `Polars, ${inThreads(count)}`,
      upTo: Infinity,
      env: { POLARS_MAX_THREADS: String(count) },
      load: async () => (await import("./polars/orders.ts")).polarsOrders,
    })),
    {
      id: "objects",
      name: "objects in a Map",
      upTo: Infinity,
      load: async () => (await import("./objects/orders.ts")).objectOrders,
    },
  ],
};
