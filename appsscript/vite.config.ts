import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const bundle = "__app";

/** Google finds only top-level `function name()` declarations: add one for each export of main.ts. */
function globals(): Plugin {
  return {
    name: "globals",
    apply: "build",
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type !== "chunk" || !file.isEntry) continue;
        const stubs = file.exports.map(
          (name) => `function ${name}() { return ${bundle}.${name}.apply(this, arguments); }`,
        );
        file.code = `${file.code.trimEnd()}\n\n${stubs.join("\n")}\n`;
      }
    },
    writeBundle() {
      copyFileSync(here("appsscript.json"), here("dist/appsscript.json"));
    },
  };
}

/** One readable script for Apps Script. es2019: the newest syntax its parser is known to take everywhere. */
export default defineConfig({
  root: here("."),
  plugins: [globals()],
  publicDir: false,
  resolve: { alias: [{ find: /^#core$/, replacement: here("../core/index.ts") }] },
  build: {
    target: "es2019",
    minify: false,
    sourcemap: false,
    outDir: here("dist"),
    emptyOutDir: false,
    // No module of ours does anything by being imported: what a script does not use stays out of it.
    rolldownOptions: { treeshake: { moduleSideEffects: false } },
    lib: { entry: here("main.ts"), name: bundle, formats: ["iife"], fileName: () => "Code.js" },
  },
});
