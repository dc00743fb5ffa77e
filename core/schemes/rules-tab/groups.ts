import type { Dimension } from "../../dimensions/dimension.ts";
import { fold } from "../../rules/index.ts";
import { both, type Words } from "../../words/words.ts";
import { FROM_DATA } from "./columns.ts";
import { idFromName } from "./id-from-name.ts";
import type { RulesRow, RulesRows } from "./rows.ts";
import { isTopOf } from "./top-of.ts";

/** The rows of one dimension, each with the id of its segment, or "*" where segments are made from data. */
export interface RulesGroup {
  readonly id: string;
  readonly name: Words;
  /** The dimension of this id in the scheme the tab is read against. */
  readonly base: Dimension | undefined;
  readonly rows: readonly { readonly row: RulesRow; readonly id: string }[];
}

/** The rows by dimension, in the order in which these first appear. Rows without an id are known by their names. */
export function groupRows(tab: RulesRows, known: readonly Dimension[]): RulesGroup[] {
  const groups = new Map<string, { row: RulesRow; id: string | undefined }[]>();
  const ids = idCells(tab.rows, known);
  const named = new Map<string, string>();
  for (const [row, { dimension }] of ids) {
    const name = fold(row.text("dimension"));
    if (name !== "" && !named.has(name)) named.set(name, dimension);
  }
  let last: string | undefined;
  for (const row of tab.rows) {
    const name = row.text("dimension");
    const id = ids.get(row)?.dimension ?? (name === "" ? last : dimensionCalled(name, named, known));
    if (id === undefined) {
      tab.wrong(row, "dimension", "E_RULES_NAME", messages.noDimension);
      continue;
    }
    last = id;
    if (name !== "" && !named.has(fold(name))) named.set(fold(name), id);
    groups.set(id, [...(groups.get(id) ?? []), { row, id: ids.get(row)?.segment }]);
  }
  return [...groups].map(([id, rows]) => groupOf(id, rows, known, tab));
}

interface Ids {
  readonly dimension: string;
  readonly segment: string;
}

/** What the id cells say. A copied row carries its model's id: of several, the one that is called as we know it keeps it. */
function idCells(rows: readonly RulesRow[], known: readonly Dimension[]): ReadonlyMap<RulesRow, Ids> {
  const owners = new Map<string, { readonly row: RulesRow; readonly ids: Ids; readonly likeness: number }>();
  for (const row of rows) {
    const [dimension = "", segment = "", ...more] = row.text("id").split("/");
    if (dimension === "" || segment === "" || more.length > 0) continue;
    if (segment === FROM_DATA && row.text("segment") !== "") continue;
    const ids = { dimension, segment };
    const likeness = likenessOf(row, ids, known);
    const other = owners.get(row.text("id"));
    if (!other || likeness > other.likeness) owners.set(row.text("id"), { row, ids, likeness });
  }
  return new Map([...owners.values()].map(({ row, ids }) => [row, ids]));
}

function likenessOf(row: RulesRow, { dimension, segment }: Ids, known: readonly Dimension[]): number {
  const base = known.find(({ id }) => id === dimension);
  const like = base?.segments.find(({ id }) => id === segment);
  const isLike = (words: Words | undefined, id: string, text: string) =>
    words ? isCalled(words, text) : idFromName(text, new Set()) === id;
  const sameDimension = isLike(base?.name, dimension, row.text("dimension"));
  const sameSegment = isLike(like?.name, segment, row.text("segment"));
  return 2 * Number(sameDimension) + Number(sameSegment);
}

function dimensionCalled(
  name: string,
  named: ReadonlyMap<string, string>,
  known: readonly Dimension[],
): string {
  const base = known.find((one) => isCalled(one.name, name));
  const taken = new Set([...named.values(), ...known.map(({ id }) => id)]);
  return named.get(fold(name)) ?? base?.id ?? idFromName(name, taken);
}

function groupOf(
  id: string,
  rows: readonly { readonly row: RulesRow; readonly id: string | undefined }[],
  known: readonly Dimension[],
  tab: RulesRows,
): RulesGroup {
  const base = known.find((one) => one.id === id);
  const first = rows.find(({ row }) => row.text("dimension") !== "")?.row;
  const name = first ? knownWords(first.text("dimension"), base?.name) : (base?.name ?? { en: id, zh: id });
  for (const { row } of rows) {
    const here = row.text("dimension");
    if (here === "" || isCalled(name, here) || !first) continue;
    const values = { here, name: first.text("dimension"), row: first.row };
    tab.wrong(row, "dimension", "E_RULES_DIMENSION", both(messages.twoNames, values));
  }
  const taken = new Set(rows.flatMap((one) => one.id ?? []));
  const identified = rows.map(({ row, id: given }) => {
    const segment = given ?? segmentId(row, base, taken);
    taken.add(segment);
    return { row, id: segment };
  });
  return { id, name, base, rows: identified };
}

function segmentId(row: RulesRow, base: Dimension | undefined, taken: ReadonlySet<string>): string {
  const name = row.text("segment");
  if (name === "" && isTopOf(row.text("rule"))) return FROM_DATA;
  const like = base?.segments.find((one) => isCalled(one.name, name) && !taken.has(one.id));
  return like?.id ?? idFromName(name, taken);
}

/** The names a renamed thing had in the standard. */
export function formerNames(now: Words, known: Words | undefined): { readonly also?: readonly string[] } {
  return known && known !== now ? { also: [known.en, known.zh] } : {};
}

/** The words with both languages, where the text is just what one of them says; else the text in both. */
export function knownWords(text: string, known: Words | undefined): Words {
  return known && (known.en === text || known.zh === text) ? known : { en: text, zh: text };
}

function isCalled({ en, zh }: Words, text: string): boolean {
  return fold(en) === fold(text) || fold(zh) === fold(text);
}

const messages = {
  noDimension: {
    en: "Name the dimension this segment belongs to.",
    zh: "请填写此分群所属的维度。",
  },
  twoNames: {
    en: "By its id this row belongs to “{name}” of row {row}, but here stands “{here}”. Write the same name in all its rows, or clear the id to make this a new segment.",
    zh: "按编号，此行属于第 {row} 行的“{name}”，但这里写的是“{here}”。请在各行写同一个名称，或清空编号使其成为新分群。",
  },
} as const;
