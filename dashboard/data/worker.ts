import type { Engine } from "./engine.ts";
import { localEngine } from "./local-engine.ts";
import type { Call, Reply } from "./messages.ts";

/** This script runs twice: on the page it only offers the engine, in a worker it answers calls. */
if (typeof document === "undefined") answerCalls();
else globalThis.engineOfPage = localEngine;

function answerCalls(): void {
  const engine = localEngine();
  const worker = globalThis as unknown as { postMessage(reply: Reply, move: Transferable[]): void };
  const post = (reply: Reply, move: Transferable[] = []) => worker.postMessage(reply, move);
  globalThis.onmessage = async ({ data }: MessageEvent<Call>) => {
    const { id } = data;
    try {
      const result = await answer(engine, data, (progress) => post({ id, progress }));
      post({ id, result }, buffersOf(result));
    } catch (error) {
      post({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
}

function answer(engine: Engine, call: Call, progress: Parameters<Engine["open"]>[2]): Promise<unknown> {
  switch (call.call) {
    case "open":
      return engine.open(...call.values, progress);
    case "reclassify":
      return engine.reclassify(...call.values, progress);
    case "card":
      return engine.card(...call.values);
    case "order":
      return engine.order(...call.values);
  }
}

/** Every typed array's memory, to be moved to the page rather than copied. */
function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) buffersOf(part, found);
  }
  return [...found];
}
