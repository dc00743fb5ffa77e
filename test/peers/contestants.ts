import type { Contestant } from "./contestant.ts";

interface Entry {
  readonly id: string;
  readonly name: string;
  /** The largest size it is run at; slow ones would take hours. */
  readonly upTo: number;
  load(): Promise<Contestant>;
}

/** Everyone in the race, ours first. */
export const contestants: readonly Entry[] = [
  {
    id: "engine",
    name: "our engine, rules from sentences",
    upTo: Infinity,
    load: async () => (await import("./engine.ts")).engine,
  },
  {
    id: "floor",
    name: "floor: the same by hand, typed arrays",
    upTo: Infinity,
    load: async () => (await import("./floor.ts")).floor,
  },
  {
    id: "duckdb-2",
    name: "DuckDB, 2 threads, ranks",
    upTo: Infinity,
    load: async () => (await import("./duckdb.ts")).duckdb(2, "ranks"),
  },
  {
    id: "duckdb-2-cuts",
    name: "DuckDB, 2 threads, cut values",
    upTo: Infinity,
    load: async () => (await import("./duckdb.ts")).duckdb(2, "cuts"),
  },
  {
    id: "duckdb-1",
    name: "DuckDB, 1 thread, ranks",
    upTo: Infinity,
    load: async () => (await import("./duckdb.ts")).duckdb(1, "ranks"),
  },
  {
    id: "duckdb-1-cuts",
    name: "DuckDB, 1 thread, cut values",
    upTo: Infinity,
    load: async () => (await import("./duckdb.ts")).duckdb(1, "cuts"),
  },
  {
    id: "json-rules-engine",
    name: "json-rules-engine",
    upTo: 10_000,
    load: async () => (await import("./json-rules.ts")).jsonRules,
  },
];
