import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Alias, build, defineConfig, type Plugin, type Rolldown } from "vite";
import { readXlsx } from "../core/files/xlsx-read.ts";
import { packColumn } from "./data/packed-column.ts";
import { folderPage, singlePage } from "./page.config.ts";
import { withoutMeanings } from "./unread-texts.config.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const preactJsx = { jsx: { runtime: "automatic", importSource: "preact" } } as const;

/** Modules of core only declare things: one of which nothing is used can be left out whole. */
const WITHOUT_UNUSED_CORE = { moduleSideEffects: (id: string) => !/[\\/]core[\\/]/.test(id) };

/** The one file is to travel by mail: Terser makes it some 7 kB lighter (gzipped) than the quicker default. */
const output = (single: boolean) =>
  ({
    target: "es2022",
    minify: single ? "terser" : "oxc",
    ...(single && { terserOptions: { compress: { passes: 3 } } }),
  }) as const;

/** `vite build` writes dist/ for any static server; `vite build --mode single` one file that opens by double-click. */
export default defineConfig(({ mode }) => ({
  root: here,
  base: "./",
  publicDir: false,
  oxc: preactJsx,
  define: { __SINGLE__: JSON.stringify(mode === "single") },
  plugins: [tabsOfWorkbooks(), page(mode === "single")],
  build: {
    ...output(mode === "single"),
    outDir: mode === "single" ? "dist-single" : "dist",
    emptyOutDir: true,
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      treeshake: WITHOUT_UNUSED_CORE,
      input: `${here}main.tsx`,
      output: { format: "iife", entryFileNames: "page-[hash].js", assetFileNames: "[name]-[hash][extname]" },
    },
  },
}));

/** `import { tabs } from "x.xlsx?tabs"` is the workbook read at build time. */
function tabsOfWorkbooks(): Plugin {
  return {
    name: "tabs-of-workbooks",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(".xlsx?tabs")) return undefined;
      const path = id.slice(0, -"?tabs".length);
      const { tables, problems } = await readXlsx(new Uint8Array(readFileSync(path)), path);
      if (problems.length > 0) throw new Error(problems.map(({ message }) => message.en).join(" "));
      const tabs = tables.map(({ name, columns }) => ({ name, columns: columns.map(packColumn) }));
      return `export const tabs = ${JSON.stringify(tabs)};`;
    },
  };
}

/** Puts style, engine and page together into one HTML file with its policy. */
function page(single: boolean): Plugin {
  let alias: readonly Alias[] = [];
  return {
    name: "page",
    enforce: "post",
    configResolved(config) {
      alias = config.resolve.alias;
    },
    async generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const script = files.find((file) => file.type === "chunk" && file.isEntry);
      const style = files.find((file) => file.fileName.endsWith(".css"));
      if (script?.type !== "chunk" || style?.type !== "asset")
        throw new Error("The page has no script or style.");
      const engine = await engineCode([...alias], single);
      if (single) {
        for (const file of files) delete bundle[file.fileName];
        const source = singlePage({ style: String(style.source).trim(), engine, page: script.code });
        this.emitFile({ type: "asset", fileName: "customer-dashboard.html", source });
        return;
      }
      const kept = this.emitFile({ type: "asset", name: "engine.js", source: engine });
      const source = folderPage({
        style: style.fileName,
        engine: this.getFileName(kept),
        page: script.fileName,
      });
      this.emitFile({ type: "asset", fileName: "index.html", source });
    },
  };
}

async function engineCode(alias: Alias[], single: boolean): Promise<string> {
  const built = await build({
    configFile: false,
    root: here,
    logLevel: "warn",
    plugins: [withoutMeanings()],
    resolve: { alias },
    build: {
      ...output(single),
      write: false,
      rolldownOptions: {
        treeshake: WITHOUT_UNUSED_CORE,
        input: `${here}data/worker.ts`,
        output: { format: "iife" },
      },
    },
  });
  const [chunk] = (built as Rolldown.RolldownOutput).output;
  return chunk.code;
}
