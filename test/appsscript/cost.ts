import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { builtCode, CODE } from "./built.ts";
import { openWithCustomers } from "./opened.ts";

// What the menu costs by the cost model of the test host: `npx tsx test/appsscript/cost.ts [rows …]`.

const sizes = process.argv.slice(2).map(Number);

await builtCode();
const bytes = readFileSync(CODE);
console.log(
  `Code.js ${(bytes.length / 1024).toFixed(0)} kB, ${(gzipSync(bytes).length / 1024).toFixed(0)} kB gzipped`,
);
console.log("customers | menu item | calls | modelled s | computed here s | ended with");

for (const rows of sizes.length > 0 ? sizes : [2_000, 20_000, 100_000]) {
  const host = await openWithCustomers(rows);
  for (const item of ["classifyCustomers", "classifyCustomers", "refreshSegmentTabs", "undoLastRun"]) {
    const began = performance.now();
    const { calls, seconds, shown, thrown } = host.click(item);
    const computed = (performance.now() - began) / 1000;
    const end = thrown ? String(thrown) : shown.at(-1)?.text.split("\n")[0];
    console.log(
      `${rows} | ${item} | ${calls} | ${seconds.toFixed(1)} | ${computed.toFixed(1)} | ${end?.slice(0, 90)}`,
    );
  }
}
