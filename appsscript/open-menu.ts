import type { Language } from "#core";
import { userLanguage } from "./google/locale.ts";
import { addMenu, type OpenEvent } from "./google/menu.ts";
import { menu, productName } from "./words.ts";

/** The menu in the user's language; in English where Google does not tell the language this early. */
export function openMenu(event: OpenEvent | undefined): void {
  const language = languageIfAllowed();
  const items = menu.map(({ calls, words }) => ({ calls, caption: words[language] }));
  addMenu(event, productName[language], items);
}

function languageIfAllowed(): Language {
  try {
    return userLanguage();
  } catch {
    return "en";
  }
}
