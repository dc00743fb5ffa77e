import type { Engine, Progress } from "./engine.ts";

/** One call of the engine, on its way to the worker. Progress functions stay behind. */
export type Call = {
  readonly [Name in keyof Engine]: Named<Name, DataOf<Parameters<Engine[Name]>>>;
}[keyof Engine];

interface Named<Name, Values> {
  readonly id: number;
  readonly call: Name;
  readonly values: Values;
}

type DataOf<Values extends readonly unknown[]> = Values extends readonly [
  ...infer Data,
  (now: Progress) => void,
]
  ? Data
  : Values;

/** What comes back. */
export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };
