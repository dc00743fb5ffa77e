import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { differences } from "./compare.ts";
import { contestants } from "./contestants.ts";
import { bundleRace, installPeers, race } from "./processes.ts";
import type { Result } from "./race.ts";
import { table } from "./report.ts";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    size: { type: "string", multiple: true },
    only: { type: "string", multiple: true },
    rounds: { type: "string" },
  },
});
const sizes = options.size?.map(Number) ?? (options.quick ? [10_000] : [10_000, 100_000, 1_000_000]);
const rounds = Number(options.rounds ?? (options.quick ? 1 : 5));
const repeatsAt = (size: number) => (size > 500_000 ? 3 : 6);
/** json-rules-engine needs most of a minute a run: once is enough to see the order of magnitude. */
const SLOW = new Set(["json-rules-engine"]);

const wanted = contestants.filter(({ id }) => !options.only || options.only.includes(id));
const labelsIn = mkdtempSync(join(tmpdir(), "bench-labels-"));
const fileOf = (id: string) => join(labelsIn, id);

/** Everybody takes turns, starting with somebody else each round, so that a busy minute hits no one alone. */
async function runAll(script: string, size: number): Promise<Map<string, Result[]>> {
  const racing = wanted.filter(({ upTo }) => size <= upTo);
  const results = new Map<string, Result[]>(racing.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < racing.length; turn++) {
      const { id } = racing[(turn + round) % racing.length] as (typeof racing)[number];
      if (SLOW.has(id) && round > 0) continue;
      const result = await race(script, id, size, SLOW.has(id) ? 0 : repeatsAt(size), fileOf(id));
      results.get(id)?.push(result);
    }
  }
  return results;
}

/** The entry ticket: the same answers for every customer. Returns the number of answers that differ. */
function checkAnswers(size: number, ids: readonly string[]): number {
  const [base, ...others] = ids.map((id) => [id, new Int8Array(readFileSync(fileOf(id)))] as const);
  if (!base) return 0;
  let wrong = 0;
  for (const [id, labels] of others) {
    for (const { question, rows, examples } of differences(base[1], labels, size)) {
      wrong += rows;
      console.log(`DIFFERENT ${question}: ${base[0]} and ${id} disagree on ${rows} of ${size} customers`);
      for (const { row, ours, theirs } of examples)
        console.log(`  customer ${row}: ${base[0]} says ${ours}, ${id} says ${theirs}`);
    }
  }
  if (wrong === 0) console.log(`Same answers from all ${ids.length}: 10 questions × ${size} customers.`);
  return wrong;
}

await installPeers();
const script = await bundleRace();
const [load = 0] = loadavg();
if (load > 0.5) console.log(`This machine is busy (load ${load.toFixed(1)}): trust the ratios little.`);
let wrong = 0;
for (const size of sizes) {
  const results = await runAll(script, size);
  console.log("");
  wrong += checkAnswers(size, [...results.keys()]);
  const standings = wanted.flatMap(({ id, name }) => {
    const found = results.get(id);
    return found ? [{ name, results: found }] : [];
  });
  console.log(`\n${table(size, standings)}`);
}
rmSync(labelsIn, { recursive: true });
process.exitCode = wrong > 0 ? 1 : 0;
