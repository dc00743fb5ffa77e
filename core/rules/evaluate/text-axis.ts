import type { TextColumn } from "../../columns.ts";
import { fold } from "../fold.ts";
import { Keywords } from "../keywords/keywords.ts";
import { NumberedSets } from "../keywords/numbered-sets.ts";
import { type Axis, bucketsFor, unsigned } from "./axis.ts";
import { findingIn, type Sought } from "./sought.ts";

/** Codes that fit into a byte beside −1. */
const few = 255;

/**
 * Few texts are a bucket each. Of many, those in which the same searches find something are one: each distinct text is
 * read once, for all words that any rule looks for in it.
 */
export function textAxis(column: TextColumn, sought: readonly Sought[]): Axis {
  return column.dictionary.length <= few ? codeAxis(column) : searchAxis(column, sought);
}

/** A bucket is the code of a text as it stands in a byte; −1 is the last. */
function codeAxis(column: TextColumn): Axis {
  const { kind, slim, dictionary } = column;
  const codes = Int32Array.from({ length: few + 1 }, (_, code) => (code < dictionary.length ? code : -1));
  const buckets = slim ? unsigned(slim) : new Uint8Array(column.codes);
  return { buckets, count: codes.length, sample: { kind, codes, dictionary } };
}

/** Bucket 0 is missing, the others are the sets of searches that found something. */
function searchAxis({ kind, codes, dictionary }: TextColumn, sought: readonly Sought[]): Axis {
  const { find, sets } = searchesFor(sought);
  const bucketOf = new Int32Array(dictionary.length + 1);
  for (let code = 0; code < dictionary.length; code++)
    bucketOf[code + 1] = find(dictionary[code] as string) + 1;
  const example = new Int32Array(sets.count + 1).fill(-1);
  for (let code = 0; code < dictionary.length; code++) example[bucketOf[code + 1] as number] = code;
  const buckets = bucketsFor(codes.length, example.length);
  for (let row = 0; row < codes.length; row++) {
    buckets[row] = bucketOf[(codes[row] as number) + 1] as number;
  }
  const examples = Array.from(example, (code) => dictionary[code] ?? "");
  const sample = {
    kind,
    codes: example.map((code, bucket) => (code < 0 ? -1 : bucket)),
    dictionary: examples,
  };
  return { buckets, count: example.length, sample };
}

/** Every search once: those for words anywhere all at a time, the others one by one. */
function searchesFor(sought: readonly Sought[]) {
  const searches = [...new Map(sought.map((one) => [JSON.stringify(one), one])).values()];
  const anywhere = searches.filter(({ where }) => where === "anywhere");
  const others = searches.filter(({ where }) => where !== "anywhere").map(findingIn);
  const sets = new NumberedSets(searches.length);
  const keywords = new Keywords(
    anywhere.map(({ texts }) => texts),
    sets,
  );
  const find = (text: string) => {
    let set = keywords.find(text);
    if (others.length === 0) return set;
    const folded = fold(text);
    others.forEach((found, at) => {
      if (found(folded)) set = sets.with(set, anywhere.length + at);
    });
    return set;
  };
  return { find, sets };
}
