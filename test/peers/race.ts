import type { Contestant, Results, Work } from "./contestant.ts";
import { contestants } from "./contestants.ts";
import { type Digest, digestOf } from "./work/digest.ts";

/** What one process tells the bench about one contestant's run; times in milliseconds. */
export interface Result {
  /** The first time, before the machine is warmed up. */
  readonly first: number;
  /** The ones after it. */
  readonly warm: readonly number[];
  /** Processor time of the warm ones, all threads together: what a busy machine distorts less. */
  readonly cpu: readonly number[];
  /** Taking over what was found. */
  readonly handover: number;
  /** The most memory the process ever held before that, megabytes. */
  readonly peak: number;
  readonly digest: Digest;
}

async function timed(work: () => unknown): Promise<{ wall: number; cpu: number }> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1000 };
}

async function run<One extends Work>(
  work: One,
  load: () => Promise<Contestant<Results[One]>>,
): Promise<Result> {
  const ready = await (await load())(file);
  // Once: what the runs leave behind is theirs to clear up.
  globalThis.gc?.();
  const first = await timed(() => ready.run());
  const warm: { wall: number; cpu: number }[] = [];
  for (let done = 0; done < Number(repeats); done++) warm.push(await timed(() => ready.run()));
  const peak = process.resourceUsage().maxRSS / 1024;
  let found = await ready.result();
  const handover = await timed(async () => {
    found = await ready.result();
  });
  return {
    first: first.wall,
    warm: warm.map(({ wall }) => wall),
    cpu: warm.map(({ cpu }) => cpu),
    handover: handover.wall,
    peak,
    digest: digestOf[work](found),
  };
}

// A process of its own: node race.js WORK CONTESTANT FILE REPEATS. Answers with one line of JSON.
const [work = "", id, file = "", repeats] = process.argv.slice(2);

async function main(): Promise<Result> {
  if (work === "classify" || work === "orders") {
    const entry = contestants[work].find((one) => one.id === id);
    if (entry) return run(work, entry.load as () => Promise<Contestant<never>>);
  }
  throw new Error(`nobody called ${id} takes part in ${work}`);
}

console.log(`RESULT ${JSON.stringify(await main())}`);
process.exit(0);
