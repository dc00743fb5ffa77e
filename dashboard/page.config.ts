import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The three texts a page is made of. */
export interface Parts {
  readonly style: string;
  /** Reads files and classifies; also the text of the worker. */
  readonly engine: string;
  readonly page: string;
}

const TEMPLATE = new URL("./index.html", import.meta.url);

/** Everything in one file: it works by double-click, and its policy admits exactly these texts and no network. */
export function singlePage(parts: Parts): string {
  const engine = insideScript(parts.engine);
  const page = insideScript(parts.page);
  const policy = [
    "default-src 'none'",
    `script-src ${hash(engine)} ${hash(page)}`,
    `style-src ${hash(parts.style)}`,
    "img-src data: blob:",
    "worker-src blob:",
    "connect-src 'none'",
    ...ALWAYS,
  ];
  return fillIn(policy, `<style>${parts.style}</style>`, [
    `<script id="engine">${engine}</script>`,
    `<script>${page}</script>`,
  ]);
}

/** The page of the folder build: files beside it, nothing from anywhere else. */
export function folderPage(names: Parts): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src data: blob:",
    "worker-src 'self'",
    "connect-src 'self'",
    ...ALWAYS,
  ];
  return fillIn(policy, `<link rel="stylesheet" href="${names.style}" />`, [
    `<script id="engine" src="${names.engine}"></script>`,
    `<script src="${names.page}"></script>`,
  ]);
}

const ALWAYS = [
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types worker-url",
];

function fillIn(policy: readonly string[], style: string, scripts: readonly string[]): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}" />`;
  return readFileSync(TEMPLATE, "utf8")
    .replace("<!-- policy -->", () => meta)
    .replace("<!-- styles -->", () => style)
    .replace("<!-- scripts -->", () => scripts.join("\n    "));
}

/** Script text as the HTML parser hands it on unchanged, so that its hash holds. */
export function insideScript(code: string): string {
  return code
    .replace(/\r\n?/g, "\n")
    .replace(/<\/(script)/gi, "<\\/$1")
    .replace(/<!--/g, "\\x3C!--")
    .replaceAll("\0", "\\0");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}
