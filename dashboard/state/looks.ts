import { effect, signal } from "@preact/signals";
import { fill, type Language, type Values, type Words } from "#core";
import { keep, recall, remembering } from "./memory.ts";

export type Theme = "system" | "light" | "dark";

const earlier = recall();

export const language = signal<Language>(
  earlier.language === "zh" || earlier.language === "en" ? earlier.language : browserLanguage(),
);

export const theme = signal<Theme>(
  earlier.theme === "light" || earlier.theme === "dark" ? earlier.theme : "system",
);

const systemDark = matchMedia("(prefers-color-scheme: dark)");
const systemIsDark = signal(systemDark.matches);
systemDark.addEventListener("change", ({ matches }) => {
  systemIsDark.value = matches;
});

/** The theme in force. */
export function isDark(): boolean {
  return theme.value === "system" ? systemIsDark.value : theme.value === "dark";
}

effect(() => {
  document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en";
  document.documentElement.dataset.theme = isDark() ? "dark" : "light";
  keep({ language: language.value, theme: theme.value });
  // Read so that ticking and unticking takes effect at once.
  remembering.value;
});

/** One message in the language on screen. A message with slots needs their values. */
export function say<const Message extends Words>(
  message: Message,
  ...values: keyof Values<Message> extends never ? [] : [Values<Message>]
): string {
  return fill(language.value, message, (values[0] ?? {}) as Values<Message>);
}

function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}
