import {
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
} from "@duckdb/node-api";
import { answers } from "./answers.ts";
import type { Contestant } from "./contestant.ts";
import { classifySql, customersSql, type Scoring, stagingSql } from "./duckdb-sql.ts";
import { numberFieldNames, numbersOf, type Population, statusOf } from "./population.ts";

/** Rows in one of DuckDB's own blocks. */
const CHUNK = 2048;

async function fill(connection: DuckDBConnection, population: Population): Promise<void> {
  const { codes, dictionary } = statusOf(population);
  const columns = numberFieldNames.map((field) => numbersOf(population, field));
  const types = numberFieldNames.map((field) => (field.startsWith("spend") ? DOUBLE : INTEGER));
  const chunk = DuckDBDataChunk.create([INTEGER, ...types, VARCHAR]);
  await connection.run(stagingSql);
  const appender = await connection.createAppender("staging");
  for (let from = 0; from < population.size; from += CHUNK) {
    const to = Math.min(population.size, from + CHUNK);
    chunk.setColumns([
      Array.from({ length: to - from }, (_, row) => from + row),
      ...columns.map((values) =>
        Array.from(values.subarray(from, to), (value) => (Number.isNaN(value) ? null : value)),
      ),
      Array.from(codes.subarray(from, to), (code) => dictionary[code] ?? null),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  await connection.run(customersSql);
  await connection.run("DROP TABLE staging");
}

/** DuckDB in this process, told to use so many threads. */
export function duckdb(threads: number, scoring: Scoring): Contestant {
  return async (population) => {
    const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
    const connection = await instance.connect();
    await fill(connection, population);
    const sql = classifySql(scoring, population.asOf);
    return {
      classify: async () => void (await connection.run(sql)),
      labels: async () => {
        const questions = [...answers.keys()];
        const labels = questions.map(() => new Int8Array(population.size));
        const columns = questions.map((question) => question.replace("-", "_"));
        const result = await connection.stream(`SELECT id, ${columns.join(", ")} FROM labels`);
        for (;;) {
          const chunk = await result.fetchChunk();
          if (!chunk || chunk.rowCount === 0) break;
          const ids = chunk.getColumnVector(0).items;
          labels.forEach((codes, at) => {
            const found = chunk.getColumnVector(at + 1).items;
            if (!ids || !found) throw new Error("DuckDB gave no plain numbers");
            for (let row = 0; row < chunk.rowCount; row++) codes[ids[row] as number] = found[row] as number;
          });
        }
        return new Map(questions.map((question, at) => [question, labels[at] as Int8Array]));
      },
    };
  };
}
