/** The name, made one that every spreadsheet program takes and that no other tab has: "VIP" → "VIP (2)". */
export function freeTabName(name: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((other) => other.toLowerCase()));
  const plain = name
    .replace(/[[\]*?/\\:]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  const wanted = plain === "" ? "Tab" : plain.toLowerCase() === "history" ? `${plain} tab` : plain;
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : ` (${number})`;
    const candidate = cut(wanted, longest - tail.length) + tail;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** Excel's limit; Google Sheets allows 100. */
const longest = 31;

/** Shorten without splitting a character that takes two units. */
function cut(text: string, length: number): string {
  const part = text.slice(0, length);
  return (/[\ud800-\udbff]$/.test(part) && text.length > length ? part.slice(0, -1) : part).trimEnd();
}
