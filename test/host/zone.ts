const DAY = 86_400_000;
/** A sheet counts days from 1899-12-30. */
const EPOCH_SERIAL = 25_569;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function format(zone: string): Intl.DateTimeFormat {
  let found = formats.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      calendar: "gregory",
      hourCycle: "h23",
      dateStyle: "short",
      timeStyle: "medium",
    });
    formats.set(zone, found);
  }
  return found;
}

/** Milliseconds the zone's wall clock is ahead of UTC. */
export function offsetAt(ms: number, zone: string): number {
  const slot = Math.floor(ms / 900_000) * 900_000;
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  let offset = known.get(slot);
  if (offset === undefined) {
    const part = new Map(
      format(zone)
        .formatToParts(slot)
        .map(({ type, value }) => [type, Number(value)]),
    );
    const at = (name: Intl.DateTimeFormatPartTypes) => part.get(name) ?? 0;
    offset = Date.UTC(at("year"), at("month") - 1, at("day"), at("hour"), at("minute"), at("second")) - slot;
    known.set(slot, offset);
  }
  return offset;
}

/** The serial number a cell in this zone holds for an instant. */
export function serialOf(ms: number, zone: string): number {
  return (ms + offsetAt(ms, zone)) / DAY + EPOCH_SERIAL;
}

/** The instant at which the zone's wall clock shows this serial number. */
export function instantOf(serial: number, zone: string): number {
  const wall = Math.round((serial - EPOCH_SERIAL) * DAY);
  const before = wall - offsetAt(wall - DAY, zone);
  const after = wall - offsetAt(wall + DAY, zone);
  return after + offsetAt(after, zone) === wall ? after : before;
}

/** The serial number of a civil date and time. */
export function civilSerial(year: number, month: number, day: number, seconds = 0): number {
  return Date.UTC(year, month - 1, day) / DAY + EPOCH_SERIAL + seconds / 86_400;
}

/** "yyyy-MM-dd" and the like, of a serial number; letters as in Java for dates and as in Sheets for cells. */
export function formatSerial(serial: number, pattern: string): string {
  const wall = new Date(Math.round((serial - EPOCH_SERIAL) * DAY));
  const two = (value: number) => String(value).padStart(2, "0");
  let afterHour = false;
  return pattern.replace(/'([^']*)'|yyyy|y+|M+|m+|d+|H+|h+|s+/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    const wide = token.length > 1;
    const pad = (value: number) => (wide ? two(value) : String(value));
    switch (token.charAt(0)) {
      case "y":
        return String(wall.getUTCFullYear()).padStart(4, "0");
      case "M":
        return pad(wall.getUTCMonth() + 1);
      case "d":
        return pad(wall.getUTCDate());
      case "s":
        return pad(wall.getUTCSeconds());
      case "m":
        return pad(afterHour ? wall.getUTCMinutes() : wall.getUTCMonth() + 1);
      default:
        afterHour = true;
        return pad(wall.getUTCHours());
    }
  });
}
