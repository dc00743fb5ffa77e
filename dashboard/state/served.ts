import { openSources } from "./opening.ts";

const FILE = "data.xlsx";

/** A local server may put a workbook beside the folder build: open it at once. The single file never asks. */
export async function openBesidePage(): Promise<void> {
  if (__SINGLE__ || !location.protocol.startsWith("http")) return;
  const answer = await fetch(FILE).catch(() => undefined);
  // A server that answers every address with a page has no workbook either.
  if (!answer?.ok || answer.headers.get("content-type")?.includes("text/html")) return;
  await openSources([{ name: FILE, bytes: new Uint8Array(await answer.arrayBuffer()) }]);
}
