import type { Field } from "../../fields/field.ts";
import type { Problem } from "../../problem.ts";
import type { Words } from "../../words/words.ts";
import { fill } from "../../words/words.ts";
import { messages } from "../messages.ts";

/** The column may be one field, not surely. */
export function columnUnsure(tab: string, column: string, field: Field): Problem {
  const how = howToChoose(tab, column, field);
  return {
    code: "W_COLUMN_UNSURE",
    tab,
    column,
    saw: column,
    message: inBoth((language) =>
      fill(language, messages.columnUnsure, { field: field.name[language], how }),
    ),
  };
}

/** The column may be one of two fields. */
export function columnEither(tab: string, column: string, field: Field, other: Field): Problem {
  const how = howToChoose(tab, column, field);
  return {
    code: "W_COLUMN_UNSURE",
    tab,
    column,
    saw: column,
    message: inBoth((language) =>
      fill(language, messages.columnEither, {
        field: field.name[language],
        other: other.name[language],
        how,
      }),
    ),
  };
}

/** Several columns say the same field. */
export function columnTwice(tab: string, field: Field, columns: readonly string[]): Problem {
  const [first = ""] = columns;
  const how = howToChoose(tab, first, field);
  return {
    code: "E_COLUMN_TWICE",
    tab,
    column: first,
    saw: columns.join(", "),
    message: inBoth((language) =>
      fill(language, messages.columnTwice, {
        field: field.name[language],
        columns: columns.map((column) => `“${column}”`).join(language === "zh" ? "、" : ", "),
        how,
      }),
    ),
  };
}

/** The choice as it is typed on the command line. */
function howToChoose(tab: string, column: string, field: Field): string {
  return `--set "${tab}.${column}=${field.id}"`;
}

function inBoth(sentence: (language: "en" | "zh") => string): Words {
  return { en: sentence("en"), zh: sentence("zh") };
}
