import type { Dimension, Tone } from "./dimensions/dimension.ts";
import {
  because,
  changesNeeded,
  type Gap,
  gapsOf,
  missingNames,
  type Name,
  namesTold,
  placesApart,
  type Resolve,
  tellDistance,
  tellShown,
  truthAt,
  type View,
  type Vocabulary,
} from "./rules/index.ts";
import type { ReadDimension } from "./schemes/read-rules.ts";
import { both, type Language, type Words } from "./words/words.ts";

interface Decided {
  readonly dimensions: readonly ReadDimension[];
  /** Dimension id → index of the segment, one a customer. */
  readonly decided: ReadonlyMap<string, Int8Array>;
  readonly resolve: Resolve;
  readonly vocabulary: Vocabulary;
  readonly currency: string | undefined;
  readonly keys: readonly string[];
}

const BETWEEN = { en: "; ", zh: "；" };
/** How every reason begins that names what is missing. */
export const LACKING: Words = { en: "Not enough data: ", zh: "数据不足：" };

const aColumn = { en: "a column such as “{called}”", zh: "“{called}”这样的列" };

interface Reasons {
  /** The rule with the customer's numbers, then the segment beside it and how far it is. */
  why(id: string, row: number, language: Language): string;
  /** What the book lacks first of all for an answer about the customer whose key sorts first. */
  needs(id: string): Words | undefined;
}

/** The reasons of every answer. */
export function reasonsOf(given: Decided): Reasons {
  const byId = new Map(given.dimensions.map((one) => [one.dimension.id, one]));
  return {
    why(id, row, language) {
      const one = byId.get(id);
      if (!one) return "";
      const view = { ...given, language };
      const code = given.decided.get(id)?.[row] ?? -1;
      return code < 0 ? notEnough(one, row, view, byId) : reason(one, code, row, view);
    },
    needs(id) {
      const one = byId.get(id);
      const [first] = one ? missingFor(one, firstOf(given.keys), given.resolve, byId) : [];
      const entry = first && entryOf(first, given.vocabulary);
      return entry && (entry.needs ?? both(aColumn, { called: entry.name }));
    },
  };
}

/** The same customer however the rows are sorted. */
function firstOf(keys: readonly string[]): number {
  let first = 0;
  keys.forEach((key, row) => {
    if (key < (keys[first] ?? key)) first = row;
  });
  return first;
}

function reason({ dimension, rules }: ReadDimension, code: number, row: number, view: View): string {
  const rule = rules[code];
  const segment = dimension.segments[code];
  if (!rule || !segment) return "";
  const told = rule.op === "otherwise" ? new Set<string>() : namesTold(rule, row, view);
  const parts = rule.op === "otherwise" ? [] : [because(rule, row, view)];
  const beside = besideOf(dimension, code);
  const neighbour = dimension.segments[beside];
  const neighbourRule = rules[beside];
  const changes = neighbourRule && changesNeeded(neighbourRule, row, { ...view, told });
  // What decided is not told twice.
  if (neighbour && changes && !parts[0]?.includes(changes)) {
    const not = { en: "not {name}: {changes}", zh: "不是{name}：{changes}" };
    parts.push(both(not, { name: neighbour.name, changes })[view.language]);
  } else {
    parts.push(...margin(gapsOf(rule, row, view, false), segment.tone, { ...view, told }));
  }
  return parts.join(BETWEEN[view.language]);
}

/** The segment to measure the distance to: the one named, else the one before unless it is for those who never bought. */
function besideOf({ segments, unordered }: Dimension, code: number): number {
  const named = segments[code]?.beside;
  if (named !== undefined) return segments.findIndex(({ id }) => id === named);
  return unordered || segments[code - 1]?.tone === "none" ? -1 : code - 1;
}

/** How far one of the numbers told is from where the segment ends, if that one alone decides. */
function margin(
  [gap, ...more]: readonly Gap[],
  tone: Tone,
  view: View & { told: ReadonlySet<string> },
): string[] {
  const { language, vocabulary, told } = view;
  const entry = gap && entryOf(gap.name, vocabulary);
  if (!entry || more.length > 0 || gap.by === 0 || !told.has(entry.id)) return [];
  if (entry.kind === "yes-no" || entry.kind === "date") return [];
  const by = tellDistance(entry, gap.by, view, placesApart(entry, gap.actual, gap.line, view));
  const said = both(tone === "best" || tone === "good" ? TO_SPARE : FROM_LINE, { by })[language];
  const isClear = told.size === 1;
  return [isClear ? said : entry.name[language] + { en: `: ${said}`, zh: said }[language]];
}

const TO_SPARE = { en: "{by} to spare", zh: "富余 {by}" } as const;
const FROM_LINE = { en: "{by} from the line", zh: "距界线 {by}" } as const;

/** Names what is missing; for another dimension, what that one is missing. */
function notEnough(
  one: ReadDimension,
  row: number,
  view: View,
  byId: ReadonlyMap<string, ReadDimension>,
): string {
  if (!one.rules.some((rule) => truthAt(rule, row, view.resolve) === 2)) {
    return { en: "No rule is for this customer", zh: "没有适合该客户的规则" }[view.language];
  }
  const told = missingFor(one, row, view.resolve, byId).map((name) => tellMissing(name, row, view));
  return LACKING[view.language] + [...new Set(told)].join(BETWEEN[view.language]);
}

/** The fields and measures a dimension lacks for a customer; for another dimension, what that one lacks. */
function missingFor(
  { rules }: ReadDimension,
  row: number,
  resolve: Resolve,
  byId: ReadonlyMap<string, ReadDimension>,
): readonly Name[] {
  const unknown = rules.find((rule) => truthAt(rule, row, resolve) === 2);
  if (!unknown) return [];
  return missingNames(unknown, row, resolve).flatMap((name) => {
    const dimension = name.sort === "dimension" ? byId.get(name.id) : undefined;
    const deeper = dimension ? missingFor(dimension, row, resolve, byId) : [];
    return deeper.length > 0 ? deeper : [name];
  });
}

function entryOf({ sort, id }: Name, { entries }: Vocabulary) {
  return entries.find((entry) => entry.sort === sort && entry.id === id);
}

function tellMissing(name: Name, row: number, view: View): string {
  const { resolve, vocabulary, language } = view;
  const entry = entryOf(name, vocabulary);
  const called = entry?.name ?? { en: name.id, zh: name.id };
  const needs = entry?.needs;
  if (resolve(name) === undefined && needs) {
    const message = {
      en: "nobody here has “{called}”; it needs {needs}",
      zh: "本表没有“{called}”，需要{needs}",
    };
    return both(message, { called, needs })[language];
  }
  const lacks = entry?.lacks;
  if (lacks) {
    const message = { en: "this customer has no “{called}”: {lacks}", zh: "该客户没有“{called}”：{lacks}" };
    return both(message, { called, lacks })[language] + tellShown(entry, row, view);
  }
  return both({ en: "this customer has no “{called}”", zh: "该客户没有“{called}”" }, { called })[language];
}
