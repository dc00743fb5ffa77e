/** How much a script may do: before it is enabled in a file only the menu may be built. */
export type AuthMode = "NONE" | "LIMITED" | "FULL";

export const AUTH_MODE = {
  NONE: "NONE",
  LIMITED: "LIMITED",
  FULL: "FULL",
  CUSTOM_FUNCTION: "CUSTOM_FUNCTION",
} as const;
export const INSTALLATION_SOURCE = {
  NONE: "NONE",
  WEB_STORE_ADD_ON: "WEB_STORE_ADD_ON",
  APPS_MARKETPLACE_DOMAIN_ADD_ON: "APPS_MARKETPLACE_DOMAIN_ADD_ON",
} as const;

const ALWAYS = /^(SpreadsheetApp\.getUi|Ui\.create|Menu\.|Session\.getActiveUserLocale$)/;

/** What Google says when a call needs more than the mode gives; undefined when it may go ahead. */
export function refusal(mode: AuthMode, call: string): string | undefined {
  if (mode !== "NONE" || ALWAYS.test(call)) return undefined;
  return `You do not have permission to call ${call}`;
}
