import { writeFileSync } from "node:fs";
import { packDivisions } from "./pack-divisions.ts";

// tsx test/core/entities/places/make-divisions.ts FOLDER – see core/entities/places/ORIGIN.md.
const lines = packDivisions(process.argv[2] ?? "").map((line) => `  "${line}",\n`);
const file = new URL("../../../../core/entities/places/divisions.ts", import.meta.url);
const doc = `/**
 * Cities and districts of each province: made from open data, see ORIGIN.md. "13石家庄市:长安区 4桥西区;唐山市:…" –
 * the province's code, then its cities, each with its districts. A number before a name is the end of its code, where
 * that is not the next one; a bar stands behind what people say for short.
 */
`;
writeFileSync(file, `${doc}export const divisions: readonly string[] = [\n${lines.join("")}];\n`);
