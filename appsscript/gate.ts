import { type Language, tellProblem } from "#core";
import { tell } from "./google/dialog.ts";
import { userLanguage } from "./google/locale.ts";
import { Refusal } from "./google/refusal.ts";
import { exceptions, productName, unexpected } from "./words.ts";

/** The one gate every menu item goes through: whatever goes wrong reaches the user as plain words. */
export function guarded(action: (language: Language) => void): void {
  let language: Language = "en";
  try {
    language = userLanguage();
    action(language);
  } catch (cause) {
    tell(productName[language], wordsFor(cause, language));
  }
}

/** Writing is put back when it fails (see google/book.ts), so "nothing was changed" holds for all of these. */
function wordsFor(cause: unknown, language: Language): string {
  if (cause instanceof Refusal) return tellProblem(cause.problem, language);
  const text = cause instanceof Error ? cause.message : String(cause);
  return (exceptions.find(({ when }) => when.test(text))?.words ?? unexpected)[language];
}
