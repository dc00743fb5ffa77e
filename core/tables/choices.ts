import { type ContextChoice, chosenContext, isContextChoice } from "../cells/chosen-context.ts";
import { visibleText } from "../cells/clean-text.ts";
import type { CellContext } from "../cells/reading.ts";

interface OddChoice {
  readonly choice: string;
  readonly about: ContextChoice;
  readonly value: string;
}

/** The user's choices for columns, looked up by tab and header; remembers which were never asked for. */
export class Choices {
  private readonly values = new Map<string, { name: string; value: string }>();
  private readonly used = new Set<string>();
  private readonly odd = new Map<string, OddChoice>();

  constructor(choices: ReadonlyMap<string, string>) {
    for (const [name, value] of choices) this.values.set(choiceKey(name), { name, value: value.trim() });
  }

  /** The field chosen for a column, by any of its names. */
  field(tab: string, names: readonly string[]): string | undefined {
    for (const name of names) {
      const found = this.take(`${tab}.${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** How to read the cells of a column. */
  context(tab: string, names: readonly string[]): CellContext {
    return chosenContext((about) => {
      for (const name of names) {
        const choice = `${tab}.${name}.${about}`;
        const value = this.take(choice);
        if (value === undefined) continue;
        if (!isContextChoice(about, value)) this.odd.set(choiceKey(choice), { choice, about, value });
        return value;
      }
      return undefined;
    });
  }

  /** The kind of table the user says a tab is: "TAB.kind" → orders. */
  kind(tab: string): string | undefined {
    return this.take(`${tab}.kind`);
  }

  /** Choices that name no tab and column of the book. Names without a dot are not about columns. */
  unused(): readonly string[] {
    return [...this.values].flatMap(([key, { name }]) =>
      key.includes(".") && !this.used.has(key) && !isFileChoice(key) ? name : [],
    );
  }

  /** Choices of how to read a column that say nothing one could choose. */
  misread(): readonly OddChoice[] {
    return [...this.odd.values()];
  }

  private take(name: string): string | undefined {
    const key = choiceKey(name);
    const found = this.values.get(key);
    if (found) this.used.add(key);
    return found?.value;
  }
}

const FILE_CHOICES: ReadonlySet<string> = new Set(["encoding", "delimiter", "quotes"]);

/** Whether a choice says how to open a file, or one tab's: "encoding", "Orders.encoding" (see files/open). */
export function isFileChoice(name: string): boolean {
  return FILE_CHOICES.has(name.slice(name.lastIndexOf(".") + 1));
}

/** The folded form the names of choices are compared by. */
export function choiceKey(text: string): string {
  return visibleText(text).normalize("NFKC").toLowerCase();
}

/** What a user writes to leave a column out. */
export const IGNORE: ReadonlySet<string> = new Set(["ignore", "忽略", "不用", "none", ""]);
