import { batch, signal } from "@preact/signals";
import { dayFromIso, dayFromParts } from "#core";
import type { Opened, Progress, Source, Wishes } from "../data/engine.ts";
import { type RunningEngine, Stopped, startEngine } from "../data/engine-worker.ts";
import type { Picture, ProblemGroup } from "../data/picture.ts";
import { pageWords } from "../words/page.ts";
import { startWords } from "../words/start.ts";
import { announce } from "./announce.ts";
import { countPicture } from "./filters.ts";
import { say } from "./looks.ts";

/** What is on screen; undefined before the first file. */
export const picture = signal<Picture | undefined>(undefined);

/** Where the current opening stands; undefined when none is under way. */
export const progress = signal<Progress | undefined>(undefined);

/** Why the last opening came to nothing. */
export const failure = signal<readonly ProblemGroup[] | undefined>(undefined);

/** The engine behind the picture on screen. It outlives a failed or cancelled opening of something else. */
export const engine = signal<RunningEngine | undefined>(undefined);

/** The engine now opening something; undefined while nothing new is opened. */
export const opening = signal<RunningEngine | undefined>(undefined);

/** What an opening is about: the files, and what the user decided about them. */
interface Book {
  readonly sources: readonly Source[];
  readonly choices: ReadonlyMap<string, string>;
  readonly asOf: number | undefined;
}

/** The book on screen, and the one last tried. */
let shown: Book | undefined;
let tried: Book | undefined;

/** Open files in an engine of their own; a second opening ends the first. */
export async function openSources(sources: readonly Source[], asOf?: number): Promise<void> {
  if (sources.length > 0) await open({ sources, choices: new Map(), asOf });
}

/** Settle how something is to be read, and read the same files again: those that failed, if some just did. */
export async function settle(name: string, value: string): Promise<void> {
  const book = failure.value ? tried : shown;
  if (book) await open({ ...book, choices: new Map([...book.choices, [name, value]]) });
}

async function open(book: Book): Promise<void> {
  opening.value?.stop();
  const mine = startEngine();
  opening.value = mine;
  await follow(mine, book, (report) => mine.open(book.sources, wishes(book), report));
}

/** Judge the same book as of another day. */
export async function judgeAsOf(isoDate: string): Promise<void> {
  const mine = engine.value;
  const asOf = dayFromIso(isoDate);
  if (!mine || !shown || Number.isNaN(asOf)) return;
  const book = { ...shown, asOf };
  await follow(mine, book, (report) => mine.reclassify(wishes(book), report));
}

/** Stop what is being opened; what is on screen stays. */
export function cancelOpening(): void {
  opening.value?.stop();
  opening.value = undefined;
  progress.value = undefined;
  announce(say(startWords.cancelled));
}

/** Forget everything that was opened. */
export function clearData(): void {
  opening.value?.stop();
  engine.value?.stop();
  shown = undefined;
  batch(() => {
    opening.value = undefined;
    engine.value = undefined;
    picture.value = undefined;
    failure.value = undefined;
    progress.value = undefined;
    countPicture(undefined);
  });
  announce(say(pageWords.cleared));
}

async function follow(
  mine: RunningEngine,
  book: Book,
  answer: (report: (now: Progress) => void) => Promise<Opened>,
): Promise<void> {
  const isCurrent = () => opening.value === mine || (opening.value === undefined && engine.value === mine);
  tried = book;
  progress.value = { step: "reading" };
  failure.value = undefined;
  try {
    const opened = await answer((now) => {
      if (isCurrent()) progress.value = now;
    });
    if (isCurrent()) show(mine, book, opened);
  } catch (error) {
    if (error instanceof Stopped || !isCurrent()) return;
    end(mine, [ourMistake(error)]);
  }
}

function show(mine: RunningEngine, book: Book, opened: Opened): void {
  if ("problems" in opened) {
    end(mine, opened.problems);
    return;
  }
  const sameFiles = book.sources === shown?.sources;
  shown = book;
  batch(() => {
    if (engine.value !== mine) engine.value?.stop();
    engine.value = mine;
    opening.value = undefined;
    progress.value = undefined;
    picture.value = opened.picture;
    countPicture(opened.picture, sameFiles);
  });
}

function end(mine: RunningEngine, problems: readonly ProblemGroup[]): void {
  if (engine.value !== mine) mine.stop();
  batch(() => {
    opening.value = undefined;
    progress.value = undefined;
    failure.value = problems;
  });
}

function wishes({ asOf, choices }: Book): Wishes {
  const now = new Date();
  const today = dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return { today, asOf, choices };
}

function ourMistake(error: unknown): ProblemGroup {
  const detail = error instanceof Error ? error.message : String(error);
  const { broke } = startWords;
  const message = {
    en: broke.en.replace("{detail}", () => detail),
    zh: broke.zh.replace("{detail}", () => detail),
  };
  return {
    code: "E_PAGE",
    tab: undefined,
    column: undefined,
    count: 1,
    first: [{ code: "E_PAGE", message }],
  };
}
