import type { Engine, Progress } from "./engine.ts";
import type { Call, Reply } from "./messages.ts";

/** An engine somewhere, and the way to end it at once. */
export interface RunningEngine extends Engine {
  stop(): void;
}

/** Ends every call still waiting when an engine is stopped. */
export class Stopped extends Error {}

/** Start an engine in a worker; where the browser refuses one, on the page itself. */
export function startEngine(): RunningEngine {
  try {
    return engineIn(new Worker(workerUrl() as string));
  } catch {
    return engineHere();
  }
}

/**
 * The worker runs the page's own engine script: in the single file its text, else its address. Made through the one
 * Trusted Types policy the page allows.
 */
function workerUrl(): string | TrustedUrl {
  const script = document.querySelector<HTMLScriptElement>("script#engine");
  if (!script) throw new Error("The page has no engine script.");
  const url = script.src || URL.createObjectURL(new Blob([script.text], { type: "text/javascript" }));
  policy ??= trustedTypes()?.createPolicy("worker-url", { createScriptURL: (address) => address });
  return policy?.createScriptURL(url) ?? url;
}

interface TrustedUrl {
  toString(): string;
}

interface Policy {
  createScriptURL(address: string): TrustedUrl;
}

let policy: Policy | undefined;

/** Absent in browsers without Trusted Types, and from TypeScript's own list of browser names. */
function trustedTypes():
  | { createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy }
  | undefined {
  return (globalThis as { trustedTypes?: ReturnType<typeof trustedTypes> }).trustedTypes;
}

function engineIn(worker: Worker): RunningEngine {
  interface Waiting {
    readonly progress: (now: Progress) => void;
    readonly done: (result: never) => void;
    readonly failed: (error: Error) => void;
  }
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let ended: Error | undefined;

  const endAll = (error: Error) => {
    ended = error;
    worker.terminate();
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    endAll(new Error(event.message || "The worker ended."));
  };
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const call = waiting.get(data.id);
    if (!call) return;
    if ("progress" in data) return call.progress(data.progress);
    waiting.delete(data.id);
    if ("error" in data) call.failed(new Error(data.error));
    else call.done(data.result as never);
  };

  function ask<Result>(
    call: Call["call"],
    values: readonly unknown[],
    progress: (now: Progress) => void = () => {},
  ): Promise<Result> {
    return new Promise<Result>((done, failed) => {
      if (ended) {
        failed(ended);
        return;
      }
      const id = next++;
      waiting.set(id, { progress, done, failed });
      worker.postMessage({ id, call, values });
    });
  }

  return {
    open: (sources, wishes, progress) => ask("open", [sources, wishes], progress),
    reclassify: (wishes, progress) => ask("reclassify", [wishes], progress),
    card: (row, language) => ask("card", [row, language]),
    order: (by, language) => ask("order", [by, language]),
    stop: () => endAll(new Stopped()),
  };
}

/** The same engine on the page. It pauses between steps; stopping it drops whatever it still answers. */
function engineHere(): RunningEngine {
  const engine = globalThis.engineOfPage?.();
  if (!engine) throw new Error("The page has no engine.");
  let ended = false;
  const whileWanted = async <Result>(answer: Promise<Result>): Promise<Result> => {
    const result = await answer;
    if (ended) throw new Stopped();
    return result;
  };
  const report = (progress: (now: Progress) => void) => (now: Progress) => {
    if (ended) throw new Stopped();
    progress(now);
  };
  return {
    open: (sources, wishes, progress) => whileWanted(engine.open(sources, wishes, report(progress))),
    reclassify: (wishes, progress) => whileWanted(engine.reclassify(wishes, report(progress))),
    card: (row, language) => whileWanted(engine.card(row, language)),
    order: (by, language) => whileWanted(engine.order(by, language)),
    stop: () => {
      ended = true;
    },
  };
}
