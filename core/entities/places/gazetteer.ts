import { Keywords, listed } from "../keywords.ts";
import { lazily } from "../lazily.ts";
import { allDivisions } from "./all-divisions.ts";
import type { Division } from "./division.ts";
import { everydayWords } from "./misleading-names.ts";

/** Words at one place of an address → the divisions they may mean; of several levels the highest alone. */
export type Scope = Keywords<readonly Division[]>;

const everyday = lazily(() => new Set(listed(everydayWords)));
const scopes = new Map<Division, Scope>();

/** What an address may begin with: short names only where they are no everyday words. */
export const anywhere: () => Scope = lazily(() =>
  scopeOf(allDivisions(), ({ level, spellings: [official = "", ...others], former }) => {
    if (former) return [];
    const known = level !== "district" || official.endsWith("市");
    return [official, ...(known ? others.filter((word) => !everyday().has(word)) : [])];
  }),
);

/** What may follow the name of a province or city in an address. */
export function within(division: Division): Scope {
  let scope = scopes.get(division);
  if (!scope) {
    const inside = allDivisions().filter((one) => isIn(one, division));
    scope = scopeOf(inside, ({ spellings, former }) =>
      former && division.level === "province" ? [] : spellings,
    );
    scopes.set(division, scope);
  }
  return scope;
}

/** Every short or official name → what it may mean when it stands alone. */
export const byName = lazily(() => wordsOf(allDivisions(), ({ name, spellings }) => [name, ...spellings]));

/** Code of GB/T 2260 → division. */
export const byCode = lazily(
  () => new Map(allDivisions().flatMap((one): [string, Division][] => (one.code ? [[one.code, one]] : []))),
);

/** Whether one lies in the other, at any depth. */
export function isIn(inner: Division, outer: Division): boolean {
  for (let at = inner.above; at; at = at.above) if (at === outer) return true;
  return false;
}

type Spell = (division: Division) => readonly string[];

function scopeOf(divisions: readonly Division[], spell: Spell): Scope {
  return new Keywords([...wordsOf(divisions, spell)].map(([word, all]) => [word, highest(all)] as const));
}

function wordsOf(divisions: readonly Division[], spell: Spell): Map<string, Division[]> {
  const words = new Map<string, Division[]>();
  for (const division of divisions) {
    for (const word of new Set(spell(division))) {
      const same = words.get(word);
      if (same) same.push(division);
      else words.set(word, [division]);
    }
  }
  return words;
}

/** Divisions come in the order of their levels, province by province; 吉林 is the province, not its city. */
function highest(divisions: readonly Division[]): readonly Division[] {
  const level = (["province", "city", "district"] as const).find((one) =>
    divisions.some((division) => division.level === one),
  );
  return divisions.filter((division) => division.level === level);
}
