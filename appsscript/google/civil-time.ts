/** Between instants and the wall clock of one time zone. */
export interface CivilTime {
  /** "2026-08-19", or "2026-08-19T14:05:09" when there is a time of day. */
  toText(instant: Date): string;
  /** The reverse; a wall clock time skipped in spring becomes the first moment after it. */
  toInstant(text: string): Date;
}

type WallClock = (milliseconds: number) => string;

const WALL_CLOCK = /^(\d+)-(\d+)-(\d+)(?:T(\d+):(\d+):(\d+))?$/;
/** Every zone changes its offset on a quarter of an hour, UTC (exceptions are older than spreadsheets). */
const QUARTER_HOUR = 900_000;

/**
 * Sheets hands out an instant whose wall clock in the SPREADSHEET's zone is what the cell shows; getHours() would
 * read it in the script's zone. Utilities.formatDate is a service call for each cell, so the engine's own Intl tells
 * the offset, once per quarter of an hour that occurs; two calls check that Intl agrees with Google about this zone.
 */
export function civilTime(zone: string): CivilTime {
  const byGoogle: WallClock = (ms) => Utilities.formatDate(new Date(ms), zone, "yyyy-MM-dd'T'HH:mm:ss");
  const offsetAt = offsets(agreeing(byIntl(zone), byGoogle) ?? byGoogle);

  const toText = (instant: Date): string => {
    const seconds = Math.round(instant.getTime() / 1000) * 1000;
    const text = new Date(seconds + offsetAt(seconds)).toISOString().slice(0, 19);
    return text.endsWith("T00:00:00") ? text.slice(0, 10) : text;
  };
  const toInstant = (text: string): Date => {
    const wall = asUtc(text);
    const first = wall - offsetAt(wall);
    const second = wall - offsetAt(first);
    const exact = [first, second].find((ms) => ms + offsetAt(ms) === wall);
    return new Date(exact ?? Math.max(first, second));
  };
  return { toText, toInstant };
}

function byIntl(zone: string): WallClock | undefined {
  try {
    const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone: zone,
      hour12: false,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    return (ms) => {
      const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
        format.format(ms).match(/\d+/g) ?? []
      ).map(Number);
      // Some engines write midnight as 24:00.
      return `${year}-${month}-${day}T${hour % 24}:${minute}:${second}`;
    };
  } catch {
    return undefined; // A zone this engine does not know.
  }
}

function agreeing(candidate: WallClock | undefined, judge: WallClock): WallClock | undefined {
  const winterAndSummer = [Date.UTC(2024, 0, 15, 12), Date.UTC(2024, 6, 15, 12)];
  return candidate && winterAndSummer.every((ms) => asUtc(candidate(ms)) === asUtc(judge(ms)))
    ? candidate
    : undefined;
}

function offsets(wallClock: WallClock): (ms: number) => number {
  const known = new Map<number, number>();
  return (ms) => {
    const slot = Math.floor(ms / QUARTER_HOUR) * QUARTER_HOUR;
    let offset = known.get(slot);
    if (offset === undefined) {
      offset = asUtc(wallClock(slot)) - slot;
      known.set(slot, offset);
    }
    return offset;
  };
}

function asUtc(text: string): number {
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = WALL_CLOCK.exec(text) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
}
