import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { folderPage, insideScript, singlePage } from "../../dashboard/page.config.ts";
import viteConfig from "../../dashboard/vite.config.ts";

const parts = { style: "p{color:red}", engine: "var a='</script>'", page: "var b='<!--'" };

function sha256(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

describe("the single file", () => {
  const html = singlePage(parts);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";

  it("admits exactly its own scripts and style, and no network", () => {
    const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) =>
      sha256(text ?? ""),
    );
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${scripts.join(" ")}`,
      `style-src ${sha256(parts.style)}`,
      "img-src data: blob:",
      "worker-src blob:",
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types worker-url",
    ]);
  });

  it("puts the policy before anything it governs", () => {
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style>"));
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<link"));
  });

  it("text that looks like markup cannot end the script it stands in", () => {
    expect(insideScript("'</script><!--\0'")).toBe("'<\\/script>\\x3C!--\\0'");
  });
});

it("the folder's page asks only the server it came from", () => {
  const html = folderPage({ style: "a.css", engine: "b.js", page: "c.js" });
  expect(html).toContain("connect-src 'self'");
  expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
});

it.each([
  ["production", "dist"],
  ["single", "dist-single"],
])("the %s build goes to %s", (mode, folder) => {
  expect(viteConfig({ mode, command: "build" }).build?.outDir).toBe(folder);
});
