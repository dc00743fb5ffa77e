import { writeFileSync } from "node:fs";
import { answers } from "./answers.ts";
import { contestants } from "./contestants.ts";
import { makePopulation } from "./population.ts";

/** What one process tells the bench about one contestant's run; times in milliseconds. */
export interface Result {
  /** The first classification, before the machine is warmed up. */
  readonly first: number;
  /** The ones after it. */
  readonly warm: readonly number[];
  /** Processor time of the warm ones, all threads together: what a busy machine cannot distort. */
  readonly cpu: readonly number[];
  /** Taking the answers over as codes. */
  readonly handover: number;
  /** The most memory the process ever held, megabytes. */
  readonly peak: number;
}

async function timed(work: () => unknown): Promise<{ wall: number; cpu: number }> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1000 };
}

// A process of its own: node race.js CONTESTANT SIZE REPEATS LABELS_FILE. Answers with one line of JSON.
const [id, size, repeats, file] = process.argv.slice(2);
const entry = contestants.find((contestant) => contestant.id === id);
if (!entry || !file) throw new Error(`nobody called ${id}`);
const ready = await (await entry.load())(makePopulation(Number(size)));
const first = await timed(() => ready.classify());
const runs: { wall: number; cpu: number }[] = [];
for (let done = 0; done < Number(repeats); done++) runs.push(await timed(() => ready.classify()));
let labels = await ready.labels();
const handover = await timed(async () => {
  labels = await ready.labels();
});
const peak = process.resourceUsage().maxRSS / 1024;
writeFileSync(
  file,
  Buffer.concat(
    [...answers.keys()].map((question) => new Uint8Array(labels.get(question)?.buffer as ArrayBuffer)),
  ),
);
const result: Result = {
  first: first.wall,
  warm: runs.map(({ wall }) => wall),
  cpu: runs.map(({ cpu }) => cpu),
  handover: handover.wall,
  peak,
};
console.log(`RESULT ${JSON.stringify(result)}`);
