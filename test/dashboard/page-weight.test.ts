import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const PAGE = new URL("../../dashboard/dist-single/customer-dashboard.html", import.meta.url);

it("the one-file page weighs no more than 350 kB gzipped", () => {
  expect(gzipSync(readFileSync(PAGE), { level: 9 }).length).toBeLessThanOrEqual(350_000);
});
