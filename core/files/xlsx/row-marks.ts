/**
 * What we change in the tags around our cells can be taken back exactly, because it is marked by white space that XML
 * ignores: a row of ours is `<row  r=` (two spaces), an element we opened ends in a space before its ">". A row's
 * spans get one more span for our column, as Excel itself writes separate spans ("1:11 16253:16255").
 */

/** The opening tag of a row that the sheet did not have. */
export function ownRowTag(row: number, prefix: string): string {
  return `<${prefix}row  r="${row + 1}">`;
}

export function isOwnRow(tag: string): boolean {
  return /^<[\w:]*row {2}r="\d+">$/.test(tag);
}

/** `<x/>` → `<x >`. */
export function opened(tag: string): string {
  return `${tag.slice(0, -2)} >`;
}

/** `<x >` → `<x/>`; undefined when we did not open it. */
export function closedAgain(tag: string): string | undefined {
  return tag.endsWith(" >") ? `${tag.slice(0, -2)}/>` : undefined;
}

/** Let a row's spans include the columns. */
export function withSpans(tag: string, columns: readonly number[]): string {
  return changeSpans(tag, (spans) => {
    const all = [...spans];
    for (const column of columns)
      if (!all.some((span) => covers(span, column + 1))) all.push(ownSpan(column));
    return all;
  });
}

/** Take the columns out of a row's spans, where we added them. */
export function withoutSpans(tag: string, columns: readonly number[]): string {
  const ours = new Set(columns.map(ownSpan));
  return changeSpans(tag, (spans) => spans.filter((span, at) => at === 0 || !ours.has(span)));
}

function changeSpans(tag: string, change: (spans: readonly string[]) => readonly string[]): string {
  return tag.replace(/(\sspans=)(["'])([^"']+)\2/, (_, name: string, quote: string, spans: string) => {
    return name + quote + change(spans.split(" ")).join(" ") + quote;
  });
}

function covers(span: string, column: number): boolean {
  const [from, to] = span.split(":");
  return Number(from) <= column && column <= Number(to);
}

function ownSpan(column: number): string {
  return `${column + 1}:${column + 1}`;
}
