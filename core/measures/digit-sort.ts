const digitBits = 13;
const digitMask = (1 << digitBits) - 1;

/** `rows` in ascending order of their keys, equal keys as they stood: digit by digit, the lowest first (radix sort). */
export function digitSort(rows: Int32Array, keys: Uint32Array): Int32Array {
  let highest = 0;
  for (let at = 0; at < keys.length; at++) if ((keys[at] as number) > highest) highest = keys[at] as number;
  let from: Keyed = { rows, keys };
  let to: Keyed = { rows: new Int32Array(rows.length), keys: new Uint32Array(rows.length) };
  for (let shift = 0; shift < 32 && highest >>> shift > 0; shift += digitBits) {
    move(from, to, shift);
    [from, to] = [to, from];
  }
  return from.rows;
}

interface Keyed {
  readonly rows: Int32Array;
  readonly keys: Uint32Array;
}

function move(from: Keyed, to: Keyed, shift: number): void {
  const places = firstPlaces(from.keys, shift);
  const { rows, keys } = to;
  for (let at = 0; at < keys.length; at++) {
    const key = from.keys[at] as number;
    const digit = (key >>> shift) & digitMask;
    const place = places[digit] as number;
    places[digit] = place + 1;
    keys[place] = key;
    rows[place] = from.rows[at] as number;
  }
}

/** Digit → how many keys have a smaller one. */
function firstPlaces(keys: Uint32Array, shift: number): Int32Array {
  const places = new Int32Array(digitMask + 2);
  for (let at = 0; at < keys.length; at++) {
    const next = (((keys[at] as number) >>> shift) & digitMask) + 1;
    places[next] = (places[next] as number) + 1;
  }
  for (let digit = 0; digit <= digitMask; digit++) {
    places[digit + 1] = (places[digit + 1] as number) + (places[digit] as number);
  }
  return places;
}
