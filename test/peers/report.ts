import type { Result } from "./race.ts";

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

/** One contestant at one size, all rounds. */
export interface Standing {
  readonly name: string;
  readonly results: readonly Result[];
}

const whole = (value: number) => Math.round(value).toLocaleString("en");
const times = (value: number) => (value >= 100 ? whole(value) : value.toFixed(value >= 10 ? 1 : 2));

/** A Markdown table, the first standing being the one the others are compared with. */
export function table(size: number, standings: readonly Standing[]): string {
  const warm = (standing: Standing) =>
    median(standing.results.flatMap((result) => (result.warm.length ? result.warm : [result.first])));
  const base = standings[0] ? warm(standings[0]) : Number.NaN;
  const rows = standings.map((standing) => {
    const middle = (of: (result: Result) => number) => median(standing.results.map(of));
    const time = warm(standing);
    return [
      standing.name,
      whole(middle((result) => result.first)),
      whole(time),
      times(time / base),
      whole(median(standing.results.flatMap(({ cpu, first }) => (cpu.length ? cpu : [first])))),
      whole(middle((result) => result.handover)),
      whole((size / time) * 1000),
      whole(middle((result) => result.peak)),
    ];
  });
  const header = [
    "contestant",
    "first, ms",
    "warm, ms",
    "× ours",
    "CPU, ms",
    "hand-over, ms",
    "customers/s",
    "peak MB",
  ];
  const lines = [header, ["---", ...header.slice(1).map(() => "--:")], ...rows];
  return [`${whole(size)} customers`, "", ...lines.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}
