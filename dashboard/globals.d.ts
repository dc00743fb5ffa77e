/** True in the one-file build: no server beside it, nothing to fetch. */
declare const __SINGLE__: boolean;

/** Put there by the engine's script, for a browser that starts no worker. */
declare var engineOfPage: (() => import("./data/engine.ts").Engine) | undefined;

/** A workbook read when the page is built: its columns, packed, take a quarter of the file's bytes. */
declare module "*.xlsx?tabs" {
  export const tabs: readonly { readonly name: string; readonly columns: readonly string[] }[];
}
