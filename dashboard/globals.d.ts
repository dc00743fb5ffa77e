/** True in the one-file build: no server beside it, nothing to fetch. */
declare const __SINGLE__: boolean;

/** Put there by the engine's script, for a browser that starts no worker. */
declare var engineOfPage: (() => import("./data/engine.ts").Engine) | undefined;

/** A workbook read when the page is built: its cells column by column take a third of the file's bytes. */
declare module "*.xlsx?tabs" {
  export const tabs: readonly {
    readonly name: string;
    readonly columns: readonly (readonly (
      | import("#core").Cell
      | import("./data/numbered-runs.ts").NumberedRun
    )[])[];
  }[];
}
