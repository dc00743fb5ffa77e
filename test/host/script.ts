import { type ClickOptions, createHost, type HostOptions } from "./host.ts";

/** Run a few lines as if they were an Apps Script; `value` is what they return, `error` what they throw. */
export function runScript(
  body: string,
  options: HostOptions = { sheets: { A: [["x"]] } },
  click: ClickOptions = {},
) {
  const host = createHost(options);
  host.loadText(`function go() { return JSON.stringify((function () { ${body} })()); }`);
  const clicked = host.click("go", click);
  const value = clicked.returned === undefined ? undefined : JSON.parse(String(clicked.returned));
  const error = clicked.thrown as Error | undefined;
  return { host, clicked, value, error, message: error?.message };
}

/** Lines every script below starts with. */
export const SHEET = "var ss = SpreadsheetApp.getActiveSpreadsheet(); var s = ss.getSheets()[0];";
