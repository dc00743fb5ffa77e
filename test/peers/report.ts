import type { Work } from "./contestant.ts";
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
  readonly id: string;
  readonly name: string;
  readonly results: readonly Omit<Result, "digest">[];
}

const whole = (value: number) => Math.round(value).toLocaleString("en");
const times = (value: number) => {
  if (Number.isNaN(value)) return "–";
  return value >= 100 ? whole(value) : value.toFixed(value >= 10 ? 1 : 2);
};

/** Medians of the warm runs of all rounds; of the first ones where there are no others. */
function warmOf({ results }: Standing): number {
  return median(results.flatMap(({ warm, first }) => (warm.length > 0 ? warm : [first])));
}

/** A Markdown table; everybody is compared with the floor and with us. */
export function table(work: Work, size: number, standings: readonly Standing[]): string {
  const warm = (id: string) => {
    const found = standings.find((standing) => standing.id === id);
    return found ? warmOf(found) : Number.NaN;
  };
  const [floor, ours] = [warm("floor"), warm("engine")];
  const rows = standings.map((standing) => {
    const { name, results } = standing;
    const middle = (of: (result: (typeof results)[number]) => number) => median(results.map(of));
    const time = warmOf(standing);
    return [
      name,
      whole(middle(({ first }) => first)),
      whole(time),
      times(time / floor),
      times(time / ours),
      whole(median(results.flatMap(({ cpu, first }) => (cpu.length > 0 ? cpu : [first])))),
      whole(middle(({ handover }) => handover)),
      whole((size / time) * 1000),
      whole(middle(({ peak }) => peak)),
    ];
  });
  const rowsASecond = work === "classify" ? "customers/s" : "orders/s";
  const header = [
    "contestant",
    "first, ms",
    "warm, ms",
    "× floor",
    "× ours",
    "CPU, ms",
    "hand-over, ms",
    rowsASecond,
    "peak MB",
  ];
  const lines = [header, ["---", ...header.slice(1).map(() => "--:")], ...rows];
  const title = `${work === "classify" ? "Classification" : "Orders to customers"}: ${whole(size)} ${work === "classify" ? "customers" : "orders"}`;
  return [title, "", ...lines.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}
