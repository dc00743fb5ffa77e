import { expect, test } from "vitest";
import { createHost } from "./host.ts";
import { runScript } from "./script.ts";

test("a property holds 9 kB, a store 500 kB", () => {
  const put = (size: number, count = 1) =>
    runScript(
      `var p = PropertiesService.getDocumentProperties(); for (var i = 0; i < ${count}; i++) p.setProperty("k" + i, "x".repeat(${size})); return p.getKeys().length;`,
    );
  expect(put(9_000).value).toBe(1);
  expect(put(20_000).message).toBe("Argument too large: value");
  expect(put(9_000, 60).message).toMatch(/quota/);
});

test("properties outlive the click", () => {
  const host = createHost({ sheets: { A: [] } });
  const store = "PropertiesService.getDocumentProperties()";
  host.loadText(
    `function put() { ${store}.setProperty("k", "v"); } function get() { return ${store}.getProperty("k"); }`,
  );
  host.click("put");
  expect(host.click("get").returned).toBe("v");
});

test("a cache key has 250 characters, a value 100 kB, and of 1,000 items the oldest go", () => {
  const cache = "var c = CacheService.getDocumentCache();";
  expect(runScript(`${cache} c.put("k".repeat(251), "v");`).message).toMatch(/key/);
  expect(runScript(`${cache} c.put("k", "v".repeat(200000));`).message).toMatch(/value/);
  const { value } = runScript(
    `${cache} for (var i = 0; i <= 1000; i++) c.put("k" + i, "v"); return [c.get("k0"), c.get("k1000")];`,
  );
  expect(value).toEqual([null, "v"]);
});
