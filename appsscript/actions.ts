import type { Book, CommandOptions, Language, Outcome, Words } from "#core";
import { guarded } from "./gate.ts";
import { googleBook } from "./google/book.ts";
import { today } from "./google/clock.ts";
import { ask, note, tell } from "./google/dialog.ts";
import { preview } from "./preview.ts";
import { menu, productName, texts } from "./words.ts";

type Command = (book: Book, options: CommandOptions) => Outcome;

/** Plan, show the plan, and write it after a Yes. Nothing is written before it was seen. */
export function previewThenWrite(command: Command, calls: MenuCall, farewell: Words = texts.done): void {
  guarded((language) => {
    const title = captionOf(calls)[language];
    const book = googleBook();
    const outcome = command(book, optionsIn(language));
    const text = preview(outcome, language);
    if (outcome.plan.changes.length === 0) return tell(title, text);
    if (!ask(title, `${text}\n\n${texts.write[language]}`)) return note(title, texts.declined[language]);
    book.apply(outcome.plan);
    const stopped = outcome.problems.some(({ stops }) => stops);
    note(title, (stopped ? texts.marked : farewell)[language]);
  });
}

/** Plan and show the plan; write nothing. */
export function previewOnly(command: Command, calls: MenuCall): void {
  guarded((language) => {
    const outcome = command(googleBook(), optionsIn(language));
    tell(captionOf(calls)[language], `${preview(outcome, language)}\n\n${texts.onlyPreview[language]}`);
  });
}

export function explain(): void {
  guarded((language) => tell(productName[language], texts.help[language]));
}

type MenuCall = (typeof menu)[number]["calls"];

function captionOf(calls: MenuCall): Words {
  return menu.find((item) => item.calls === calls)?.words ?? productName;
}

function optionsIn(language: Language): CommandOptions {
  return { today: today(), language, choices: new Map() };
}
