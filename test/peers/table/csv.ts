const COMMA = 44;
const NEWLINE = 10;
const QUOTE = 34;

/** One record: the text of a field by its place in the header. */
export type Field = (place: number) => string;

/** Calls for each record of a comma-separated file (RFC 4180, UTF-8, a header line), after the header. */
export function eachRecord(bytes: Buffer, visit: (field: Field) => void): void {
  const starts: number[] = [];
  const ends: number[] = [];
  const field: Field = (place) => {
    const text = bytes.toString("utf8", starts[place], ends[place]);
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
  };
  let at = bytes.indexOf(NEWLINE) + 1;
  while (at < bytes.length) {
    at = endOfRecord(bytes, at, starts, ends);
    visit(field);
  }
}

/** Notes where each field starts and ends, and returns where the next record starts. */
function endOfRecord(bytes: Buffer, from: number, starts: number[], ends: number[]): number {
  let place = 0;
  let isQuoted = false;
  starts[0] = from;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    if (isQuoted || (byte !== COMMA && byte !== NEWLINE)) continue;
    ends[place++] = at;
    if (byte === NEWLINE) return at + 1;
    starts[place] = at + 1;
  }
  ends[place] = bytes.length;
  return bytes.length;
}
