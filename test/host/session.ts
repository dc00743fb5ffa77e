import type { Execution } from "./execution.ts";

/** Session: who and where. The script's zone is its manifest's, not the spreadsheet's. */
export function session(run: Execution) {
  return run.object("Session", {
    getActiveUserLocale: () => run.userLocale,
    getScriptTimeZone: () => "Asia/Shanghai",
  });
}
