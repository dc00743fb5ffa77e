import type { Account, Dimension, Problem, Run, Tags, Unanswered, Words } from "#core";
import type { PackedText } from "./packed-text.ts";

/** One dimension's answers, ready to be counted. */
export interface PictureDimension {
  readonly dimension: Dimension;
  /** Index into dimension.segments, one a customer; −1 is "not enough data". */
  readonly codes: Int8Array;
}

/** Problems with one cause in one column: the first ones in full, the rest as a number. */
export interface ProblemGroup {
  readonly code: string;
  readonly tab: string | undefined;
  readonly column: string | undefined;
  readonly count: number;
  readonly first: readonly Problem[];
}

/** How one tab or file was understood, to be shown and changed. */
export interface Understood {
  readonly tab: string;
  /** Only of a text file. */
  readonly encoding: string | undefined;
  readonly columns: readonly {
    readonly header: string;
    readonly field: Words | undefined;
    readonly sure: boolean;
  }[];
}

/** All the page shows about one classification. One row a customer; missing numbers are NaN. */
export interface Picture {
  readonly run: Run;
  /** The files or the book the customers came from. */
  readonly sources: readonly string[];
  readonly currency: string | undefined;
  readonly size: number;
  readonly names: PackedText;
  readonly keys: PackedText;
  /** Name and key, folded, to search in. */
  readonly searchable: PackedText;
  /** The questions that could be answered for somebody. */
  readonly dimensions: readonly PictureDimension[];
  /** The others, each with what its answer would need. */
  readonly unanswered: readonly Unanswered[];
  readonly tags: Tags;
  /** What checking the rules found: segments nobody can get, customers without one, rules that overlap. */
  readonly findings: readonly { readonly serious: boolean; readonly message: Words }[];
  /** The settings in force, in words. */
  readonly settings: readonly { readonly name: Words; readonly value: Words }[];
  readonly numbers: Readonly<Record<NumberId, Float64Array | undefined>>;
  readonly account: readonly Account[];
  readonly problems: readonly ProblemGroup[];
  readonly understood: readonly Understood[];
}

/** Measures the page shows or sorts by; ids are the engine's. */
export const NUMBERS = [
  "spend",
  "orders",
  "days-since-last-order",
  "recency-score",
  "frequency-score",
  "monetary-score",
  "fm-score",
] as const;

export type NumberId = (typeof NUMBERS)[number];
