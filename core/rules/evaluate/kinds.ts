import type { Comparison } from "../operators/operator.ts";
import type { Question } from "./axes.ts";
import type { Buckets } from "./axis.ts";
import type { Facet } from "./facet.ts";

// A kind of customer is one class of each facet, numbered like the digits of a number: the first facet counts ones.

export function kindCount(facets: readonly Facet[]): number {
  return facets.reduce((product, { classes }) => product * classes, 1);
}

/** What the comparisons say of one customer of each kind. */
export function kindsOf(facets: readonly Facet[]): ReadonlyMap<Comparison, Question> {
  const questions = new Map<Comparison, Question>();
  const kinds = kindCount(facets);
  let step = 1;
  for (const { classes, truths } of facets) {
    const buckets = Int32Array.from({ length: kinds }, (_, kind) => Math.floor(kind / step) % classes);
    for (const [comparison, byClass] of truths) questions.set(comparison, { buckets, truths: byClass });
    step *= classes;
  }
  return questions;
}

/** For each row what stands in the table for its kind. */
export function lookUp(facets: readonly Facet[], table: Int8Array, size: number): Int8Array {
  const digits = digitsOf(facets);
  while (digits.length > 3) digits.splice(0, 2, joined(digits[0] as Digit, digits[1] as Digit, size));
  const [first, second, third] = digits;
  const codes = new Int8Array(size);
  if (!first) codes.fill(table[0] as number);
  else if (!second) lookUpOne(codes, table, first);
  else if (!third) lookUpTwo(codes, table, first, second);
  else lookUpThree(codes, table, first, second, third);
  return codes;
}

/** What each bucket of a facet adds to the number of the kind. */
interface Digit {
  readonly buckets: Buckets;
  readonly places: Int32Array;
}

/** Facets that tell nobody apart add nothing. */
function digitsOf(facets: readonly Facet[]): Digit[] {
  let step = 1;
  return facets.flatMap(({ buckets, classOf, classes }) => {
    const places = classOf.map((one) => one * step);
    step *= classes;
    return classes > 1 ? [{ buckets, places }] : [];
  });
}

/** Two digits added up for every row. */
function joined(a: Digit, b: Digit, size: number): Digit {
  const buckets = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    buckets[row] =
      (a.places[a.buckets[row] as number] as number) + (b.places[b.buckets[row] as number] as number);
  }
  const most = greatest(a.places) + greatest(b.places);
  return { buckets, places: Int32Array.from({ length: most + 1 }, (_, place) => place) };
}

const greatest = (places: Int32Array) => places.reduce((most, place) => Math.max(most, place), 0);

// One loop for each number of digits: reading columns one after the other takes twice as long.

function lookUpOne(codes: Int8Array, table: Int8Array, { buckets, places }: Digit): void {
  const answers = Int8Array.from(places, (place) => table[place] as number);
  for (let row = 0; row < codes.length; row++) codes[row] = answers[buckets[row] as number] as number;
}

function lookUpTwo(codes: Int8Array, table: Int8Array, a: Digit, b: Digit): void {
  for (let row = 0; row < codes.length; row++) {
    const kind =
      (a.places[a.buckets[row] as number] as number) + (b.places[b.buckets[row] as number] as number);
    codes[row] = table[kind] as number;
  }
}

function lookUpThree(codes: Int8Array, table: Int8Array, a: Digit, b: Digit, c: Digit): void {
  for (let row = 0; row < codes.length; row++) {
    const kind =
      (a.places[a.buckets[row] as number] as number) +
      (b.places[b.buckets[row] as number] as number) +
      (c.places[c.buckets[row] as number] as number);
    codes[row] = table[kind] as number;
  }
}
