import type { Contestant } from "../contestant.ts";
import { type Codes, columns } from "../work/labels.ts";
import { openDuckdb } from "./open.ts";
import { classifySql, loadSql } from "./sql.ts";

export function duckdb(threads: number): Contestant<Codes> {
  return async (file) => {
    const connection = await openDuckdb(threads);
    await connection.run(loadSql(file));
    const counted = await connection.runAndReadAll("SELECT count(*)::DOUBLE FROM customers");
    const size = Number(counted.getRows()[0]?.[0]);
    return {
      run: async () => {
        await connection.run(classifySql);
      },
      result: async () => {
        const codes = columns.map(() => new Uint8Array(size));
        // Keys are as long as one another, and the file is in their order.
        const found = await connection.stream(`SELECT ${columns.join(", ")} FROM labels ORDER BY id`);
        let from = 0;
        for (
          let chunk = await found.fetchChunk();
          chunk && chunk.rowCount > 0;
          chunk = await found.fetchChunk()
        ) {
          const { rowCount } = chunk;
          codes.forEach((column, at) => {
            const items = chunk?.getColumnVector(at).items;
            if (!items) throw new Error("DuckDB gave no plain numbers");
            for (let row = 0; row < rowCount; row++) column[from + row] = items[row] as number;
          });
          from += rowCount;
        }
        return codes;
      },
    };
  };
}
