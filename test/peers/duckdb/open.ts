import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

/** DuckDB in this process, in memory, told to use so many threads. */
export async function openDuckdb(threads: number): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  return instance.connect();
}
