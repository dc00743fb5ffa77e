import { execFileSync } from "node:child_process";
import { copyFile } from "node:fs/promises";
import { resolve } from "node:path";
import { preview } from "vite";
import { SAMPLE_AS_OF } from "../../dashboard/sample/as-of.ts";

const root = resolve(import.meta.dirname, "../..");
const sample = resolve(root, "dashboard/sample/sample.xlsx");
const result = resolve(root, "appsscript/dist/sample-classified.xlsx");
const dashboard = resolve(root, "dashboard/dist");
const singleFile = resolve(root, "dashboard/dist-single/customer-dashboard.html");

const command = ["--import", "tsx", resolve(import.meta.dirname, "classify.ts"), sample];
execFileSync(process.execPath, [...command, "--as-of", SAMPLE_AS_OF, "--out", result], {
  cwd: root,
  stdio: "inherit",
});
await copyFile(result, resolve(dashboard, "data.xlsx"));

const server = await preview({
  configFile: resolve(root, "dashboard/vite.config.ts"),
  preview: { host: "127.0.0.1", port: 4173, open: false },
  logLevel: "silent",
});
console.log(`
Classified workbook  分类结果   ${result}
Dashboard, one file  看板单文件  ${singleFile}
Dashboard with it    看板       ${server.resolvedUrls?.local[0] ?? "http://127.0.0.1:4173/"}
Ctrl+C ends it.  按 Ctrl+C 结束。`);
