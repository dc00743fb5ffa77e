import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../dashboard/styles/tokens.css", import.meta.url), "utf8");

function tokensOf(theme: "light" | "dark"): Map<string, string> {
  const block = css.slice(css.indexOf(`[data-theme="${theme}"] {`)).split("}")[0] ?? "";
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  const tokens = tokensOf(theme);
  const color = (name: string) => tokens.get(name) ?? "";

  it.each(["best", "good", "fair", "watch", "risk", "lost", "none"])(
    "%s stands out from its ground",
    (tone) => {
      expect(contrast(color(`tone-${tone}`), color("surface"))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each([
    ["ink", "ground"],
    ["ink", "surface"],
    ["ink-soft", "ground"],
    ["ink-soft", "surface"],
    ["ink-soft", "sunken"],
    ["ink-soft", "accent-wash"],
    ["accent", "surface"],
    ["accent", "accent-wash"],
    ["accent-ink", "accent"],
    ["warn-ink", "warn-wash"],
  ])("%s can be read on %s", (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it("no two tones share a colour", () => {
    const tones = [...tokens].filter(([name]) => name.startsWith("tone-")).map(([, value]) => value);
    expect(new Set(tones).size).toBe(7);
  });
});
