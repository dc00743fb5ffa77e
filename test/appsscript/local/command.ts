import { vi } from "vitest";
import { run } from "../../../appsscript/local/run.ts";

/** The command with these arguments, without a process of its own: its exit code and what it says. */
export async function classify(...given: string[]) {
  const said = { log: "", error: "" };
  const spies = (["log", "error"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text) => {
      said[name] += `${text}\n`;
    }),
  );
  try {
    const status = await run(given);
    return { status, stdout: said.log, stderr: said.error };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
