import { keywordsOf } from "../keywords.ts";
import { type Division, placeOfDivision } from "./division.ts";
import { anywhere, byName, isIn, type Scope, within } from "./gazetteer.ts";
import { notPlaces } from "./misleading-names.ts";
import type { Place, PlaceRead } from "./place.ts";

/** Divisions found, and where the rest of the address begins. */
export interface Reached {
  readonly divisions: readonly Division[];
  readonly end: number;
}

const noPlaces = keywordsOf(notPlaces);
/** What pickers put between the names of divisions. */
const between = /(?:[\s,，、/\\|·>;；\-_]|市辖区|县(?=[\s/,，-])|(?:省|自治区)直辖县级行政(?:单位|区划))*/y;
/** Behind a short name: what makes it part of the name of a road, a house or a village. */
const goesOn =
  /^(?:[东南西北中上下]?[一二三四五六七八九十]?(?:路|街|大道|大街)|高架|[巷弄里桥村镇乡屯庄门站山寺湾河]|公园|花园|广场|大厦|小区|新村)/;
const road = /[\d路街巷号栋]|大道/;

/** The division a text begins with, of any level. */
export function startOf(text: string): Reached | undefined {
  return noPlaces().startingAt(text, 0) ? undefined : reach(anywhere(), text, 0);
}

/** The place a whole text names; several of one name are left to the one at home. */
export function placeNamed(text: string, home: Place | undefined): PlaceRead {
  const named = byName().get(text);
  return named && descend("", { divisions: topmost(named), end: 0 }, home);
}

/** Down from what the address begins with, as long as names of divisions follow. */
export function descend(address: string, start: Reached, home: Place | undefined): PlaceRead {
  let { divisions, end } = start;
  let inferred = false;
  for (;;) {
    const [here, second] = divisions;
    if (here === undefined) return undefined;
    if (second !== undefined) {
      const own = divisions.filter((division) => isAtHome(division, home));
      if (own.length !== 1) return { ambiguous: divisions.map(placeOfDivision) };
      divisions = own;
      inferred = true;
      continue;
    }
    const at = pastMarks(address, end);
    const next = reach(within(here), address, at) ?? repeated(here, address, at);
    if (next === undefined) return marked(withTown(here, address, at), inferred);
    ({ divisions, end } = next);
  }
}

/** The division a scope finds here; a short name only where it is not the start of the name of a road. */
function reach(scope: Scope, address: string, at: number): Reached | undefined {
  const found = scope.startingAt(address, at);
  if (!found) return undefined;
  const official = found.value.some(({ spellings }) => spellings[0] === found.word);
  if (!official && goesOn.test(address.slice(found.end, found.end + 8))) return undefined;
  return { divisions: found.value, end: found.end };
}

/** 北京市北京市朝阳区: a name said again leads no further. */
function repeated(here: Division, address: string, at: number): Reached | undefined {
  for (let again: Division | undefined = here; again; again = again.above) {
    const word = again.spellings.find((spelling) => address.startsWith(spelling, at));
    if (word !== undefined) return { divisions: [here], end: at + word.length };
  }
  return undefined;
}

/** 东莞, 中山, 儋州 and 嘉峪关 have no districts; their towns stand in their place. */
function withTown(here: Division, address: string, at: number): Place {
  const place = placeOfDivision(here);
  if (here.level !== "city" || within(here).size > 0) return place;
  const rest = address.slice(at, at + 8);
  const town = /^(.{2,5}?)(街道|区|镇|乡)/.exec(rest);
  if (!town || road.test(town[1] ?? "")) return place;
  return { ...place, district: /[镇乡]/.test(town[2] ?? "") ? town[0] : (town[1] ?? "") };
}

/** Without those inside another candidate: 朝阳县 lies in 朝阳市. A province is meant before anything of its name. */
function topmost(divisions: readonly Division[]): readonly Division[] {
  const provinces = divisions.filter(({ level }) => level === "province");
  if (provinces.length > 0) return provinces;
  return divisions.filter((one) => !divisions.some((other) => isIn(one, other)));
}

function isAtHome(division: Division, home: Place | undefined): boolean {
  const { province, city } = placeOfDivision(division);
  return home?.city !== undefined && city === home.city && (home.province ?? province) === province;
}

function marked(place: Place, inferred: boolean): Place {
  return inferred ? { ...place, inferred } : place;
}

function pastMarks(address: string, from: number): number {
  between.lastIndex = from;
  between.test(address);
  return between.lastIndex;
}
