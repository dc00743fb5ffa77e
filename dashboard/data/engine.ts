import type { Language, Table } from "#core";
import type { NumberId, Picture, ProblemGroup } from "./picture.ts";

/** What is to be opened: files the user gave us, bytes a server had, or tabs the page carries. */
export type Source = File | Bytes | { readonly name: string; readonly tables: readonly Table[] };

export interface Bytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the user decided, beyond the files themselves. */
export interface Wishes {
  /** Days since 1970-01-01 in the user's calendar. */
  readonly today: number;
  /** The run's date if the user or the sample fixes it. */
  readonly asOf?: number | undefined;
  /** Answers to questions an earlier opening asked: a header's field, a column's date order, a file's encoding. */
  readonly choices?: ReadonlyMap<string, string>;
}

export interface Progress {
  readonly step: "reading" | "opening" | "classifying" | "drawing";
  /** 0–1 within the step; undefined when it cannot be known. */
  readonly share?: number | undefined;
}

/** A picture, or why there is none. */
export type Opened = { readonly picture: Picture } | { readonly problems: readonly ProblemGroup[] };

/** All we know about one customer, in one language. */
export interface Card {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Dimension id → the sentence that says why. */
  readonly reasons: ReadonlyMap<string, string>;
}

export type SortKey = "name" | NumberId;

/** Holds one opened book and its classification. Lives in a worker, or on the page where no worker starts. */
export interface Engine {
  open(sources: readonly Source[], wishes: Wishes, progress: (now: Progress) => void): Promise<Opened>;
  reclassify(wishes: Wishes, progress: (now: Progress) => void): Promise<Opened>;
  card(row: number, language: Language): Promise<Card>;
  /** All rows, smallest first, missing last. */
  order(by: SortKey, language: Language): Promise<Uint32Array>;
}
