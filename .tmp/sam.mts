import { readXlsx } from "../core/files/xlsx-read.ts";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
const { tables } = await readXlsx(new Uint8Array(readFileSync("dashboard/sample/sample.xlsx")), "s");
for (const t of tables) for (const [i,c] of t.columns.entries()) { const s=JSON.stringify(c); console.log(gzipSync(s,{level:9}).length, s.length, t.name, i, s.slice(0,160)); }
