import { random } from "../../fixtures/random.ts";

const SEED = 20_260_630;

/** Chances of one row, the same on every machine: they depend on the row alone, not on how many there are. */
export interface Chance {
  next(): number;
  /** A whole number from 0 up to but not including the limit. */
  below(limit: number): number;
  pick<Thing>(list: readonly Thing[]): Thing;
  weighted<Thing>(list: Weighted<Thing>): Thing;
  /** Bell-shaped, mean 0, spread 1. */
  normal(): number;
  logNormal(median: number, spread: number): number;
  exponential(mean: number): number;
}

/** Things and how often each comes, summed up to 1. */
export type Weighted<Thing> = readonly { readonly thing: Thing; readonly upTo: number }[];

/** `stream` tells the rows of one file from those of another. */
export function chanceOf(row: number, stream: number): Chance {
  const { next } = random(mixed(mixed(row + 0x9e37_79b9) ^ mixed(SEED + stream)));
  const below = (limit: number) => Math.floor(next() * limit);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    below,
    normal,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    weighted(list) {
      const chance = next();
      const found = list.find(({ upTo }) => upTo >= chance) ?? list[list.length - 1];
      return (found as (typeof list)[number]).thing;
    },
    logNormal: (median, spread) => median * Math.exp(spread * normal()),
    exponential: (mean) => -mean * Math.log(1 - next()),
  };
}

/** `"red 3, green 1"`: three of four are red. */
export function weights(text: string): Weighted<string> {
  const pairs = text.split(", ").map((pair) => pair.split(" ") as [string, string]);
  const total = pairs.reduce((sum, [, weight]) => sum + Number(weight), 0);
  let upTo = 0;
  return pairs.map(([thing, weight]) => {
    upTo += Number(weight) / total;
    return { thing, upTo };
  });
}

/** 32 bits stirred so that neighbouring numbers have nothing in common (a finaliser by Ellis/Wellons). */
function mixed(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x21f0_aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a_2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}
