import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { open, rowsOf } from "./bytes-of.ts";

const folder = resolve(dirname(fileURLToPath(import.meta.url)), "../../../../shared/data/csv_spectrum");
const names = existsSync(folder) ? readdirSync(resolve(folder, "csvs")) : [];

describe.skipIf(names.length === 0)("csv-spectrum (skipped without ../shared/data/csv_spectrum)", () => {
  test.each(names.length > 0 ? names : ["absent"])("%s reads as its authors say", async (name) => {
    const bytes = new Uint8Array(readFileSync(resolve(folder, "csvs", name)));
    // Its one special letter, ʤ, is as valid in GBK (胜): we ask, and this is the answer.
    const rows = rowsOf(await open(bytes, name === "utf8.csv" ? { encoding: "utf-8" } : {}));
    const expected = JSON.parse(readFileSync(resolve(folder, "json", name.replace("csv", "json")), "utf8"));
    const [header = [], ...body] = rows;
    const records = body.map((row) => Object.fromEntries(header.map((title, index) => [title, row[index]])));
    const plain: unknown = JSON.parse(JSON.stringify(expected).replace(/\\r\\n/g, "\\n"));
    const answer = Array.isArray(plain) ? plain : [plain];
    // Its authors changed the phone number in one of the two files.
    if (name.startsWith("location")) delete records[0]?.["Contact Phone Number"];
    expect(answer).toMatchObject(records);
    expect(records).toHaveLength(answer.length);
  });
});
