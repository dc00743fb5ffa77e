import type { Plugin } from "vite";

const SETTINGS = /[\\/]core[\\/]schemes[\\/]settings[\\/][^\\/]+\.ts$/;

/** Leaves out what settings mean: that is said in the Settings tab, which the page reads and never writes. */
export function withoutMeanings(): Plugin {
  return {
    name: "without-meanings",
    transform: {
      filter: { id: SETTINGS },
      handler(code) {
        let left = code;
        for (const [from, to] of meanings(this.parse(code)).reverse())
          left = `${left.slice(0, from)}undefined${left.slice(to)}`;
        return { code: left, map: null };
      },
    },
  };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly value?: Node;
}

/** Where the values of `means` stand, in the order of the text. */
function meanings(tree: unknown): (readonly [number, number])[] {
  if (Array.isArray(tree)) return tree.flatMap(meanings);
  if (typeof tree !== "object" || tree === null) return [];
  const { type, key, value } = tree as Node;
  if (type === "Property" && key?.name === "means" && value) return [[value.start, value.end]];
  return Object.values(tree).flatMap(meanings);
}
