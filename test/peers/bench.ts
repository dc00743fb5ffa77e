import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import type { Work } from "./contestant.ts";
import { contestants } from "./contestants.ts";
import { type Data, dataFile } from "./data/files.ts";
import { bundleRace, installPeers, race, writeAdapter } from "./processes.ts";
import type { Result } from "./race.ts";
import { table } from "./report.ts";
import { expected } from "./work/digest.ts";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    work: { type: "string", multiple: true },
    size: { type: "string", multiple: true },
    only: { type: "string", multiple: true },
    rounds: { type: "string" },
    adapter: { type: "string" },
  },
});

const works: Readonly<Record<Work, { readonly data: Data; readonly sizes: readonly number[] }>> = {
  classify: { data: "customers", sizes: options.quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000] },
  orders: { data: "orders", sizes: options.quick ? [1_000_000] : [1_000_000, 5_000_000] },
};
const rounds = Number(options.rounds ?? (options.quick ? 1 : 5));
const repeatsAt = (size: number) => (size > 2_000_000 ? 2 : size > 500_000 ? 3 : 6);
/** These need seconds to minutes a run: once is enough to see the order of magnitude. */
const isSlow = (id: string, size: number) =>
  id === "json-rules-engine" || (id === "objects" && size > 500_000);

/** Everybody takes turns, starting with somebody else each round, so that a busy minute hits no one alone. */
async function runAll(script: string, work: Work, size: number): Promise<Map<string, Result[]>> {
  const racing = contestants[work].filter(
    ({ id, upTo }) => size <= upTo && (!options.only || options.only.includes(id)),
  );
  const file = dataFile(works[work].data, size);
  const results = new Map<string, Result[]>(racing.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < racing.length; turn++) {
      const entry = racing[(turn + round) % racing.length] as (typeof racing)[number];
      const slow = isSlow(entry.id, size);
      if (slow && round > 0) continue;
      results.get(entry.id)?.push(await race(script, work, entry, file, slow ? 0 : repeatsAt(size)));
    }
  }
  return results;
}

/** The entry ticket: the same for every customer. Returns whether all found it. */
function checkAnswers(work: Work, size: number, results: ReadonlyMap<string, readonly Result[]>): boolean {
  const all = [...results].flatMap(([id, found]) => found.map(({ digest }) => ({ id, digest })));
  const wanted = expected.get(`${work} ${size}`) ?? all[0]?.digest.all;
  const wrong = all.filter(({ digest }) => digest.all !== wanted);
  for (const { id, digest } of wrong) {
    const base = all.find((one) => one.digest.all === wanted)?.digest.parts ?? {};
    const parts = Object.keys(digest.parts).filter((part) => digest.parts[part] !== base[part]);
    console.log(`DIFFERENT ${work}, ${size}: ${id} found ${digest.all}, not ${wanted}. ${parts.join(", ")}`);
  }
  if (wrong.length === 0) console.log(`The same from all ${results.size}: ${wanted}`);
  return wrong.length === 0;
}

async function main(): Promise<boolean> {
  await installPeers();
  const script = await bundleRace();
  const [load = 0] = loadavg();
  if (load > 0.5) console.log(`This machine is busy (load ${load.toFixed(1)}): trust the ratios little.`);
  let isRight = true;
  for (const work of Object.keys(works) as Work[]) {
    if (options.work && !options.work.includes(work)) continue;
    for (const size of options.size?.map(Number) ?? works[work].sizes) {
      const results = await runAll(script, work, size);
      console.log("");
      isRight = checkAnswers(work, size, results) && isRight;
      const standings = contestants[work].flatMap(({ id, name }) => {
        const found = results.get(id);
        return found ? [{ id, name, results: found }] : [];
      });
      console.log(`\n${table(work, size, standings)}`);
    }
  }
  return isRight;
}

if (options.adapter) await writeAdapter(options.adapter);
else process.exitCode = (await main()) ? 0 : 1;
