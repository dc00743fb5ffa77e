import type { Field } from "../../fields/field.ts";
import type { Problem } from "../../problem.ts";
import type { Words } from "../../words/words.ts";
import { fill } from "../../words/words.ts";
import { messages } from "../messages.ts";

/** The column may be one field, not surely. */
export function columnUnsure(tab: string, column: string, field: Field): Problem {
  return unsure(tab, column, field, (language) =>
    fill(language, messages.columnUnsure, { field: field.name[language] }),
  );
}

/** The header says the field, its cells do not look like it: another header would not help. */
export function cellsUnlike(tab: string, column: string, field: Field): Problem {
  return unsure(tab, column, field, (language) =>
    fill(language, messages.cellsUnlike, { field: field.name[language] }),
  );
}

/** The column may be one of two fields. */
export function columnEither(tab: string, column: string, field: Field, other: Field): Problem {
  return unsure(tab, column, field, (language) =>
    fill(language, messages.columnEither, { field: field.name[language], other: other.name[language] }),
  );
}

/** Several columns say the same field. */
export function columnTwice(tab: string, field: Field, columns: readonly string[]): Problem {
  const [first = ""] = columns;
  return {
    code: "E_COLUMN_TWICE",
    tab,
    column: first,
    saw: columns.join(", "),
    choice: choiceOf(tab, first, field),
    message: inBoth((language) =>
      fill(language, messages.columnTwice, {
        field: field.name[language],
        columns: columns.map((column) => `“${column}”`).join(language === "zh" ? "、" : ", "),
      }),
    ),
  };
}

type Sentence = (language: "en" | "zh") => string;

function unsure(tab: string, column: string, field: Field, sentence: Sentence): Problem {
  const choice = choiceOf(tab, column, field);
  return { code: "W_COLUMN_UNSURE", tab, column, saw: column, choice, message: inBoth(sentence) };
}

function choiceOf(tab: string, column: string, field: Field): Problem["choice"] {
  return { name: `${tab}.${column}`, value: field.id };
}

function inBoth(sentence: Sentence): Words {
  return { en: sentence("en"), zh: sentence("zh") };
}
