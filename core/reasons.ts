import type { Dimension } from "./dimensions/dimension.ts";
import {
  because,
  changesNeeded,
  type Gap,
  gapsOf,
  missingNames,
  type Name,
  type Resolve,
  truthAt,
  type View,
  type Vocabulary,
} from "./rules/index.ts";
import type { ReadDimension } from "./schemes/read-rules.ts";
import { formatValue } from "./words/format.ts";
import { both, type Language, type Words } from "./words/words.ts";

interface Decided {
  readonly dimensions: readonly ReadDimension[];
  /** Dimension id → index of the segment, one a customer. */
  readonly decided: ReadonlyMap<string, Int8Array>;
  readonly resolve: Resolve;
  readonly vocabulary: Vocabulary;
  readonly currency: string | undefined;
}

const BETWEEN = { en: "; ", zh: "；" };
/** How every reason begins that names what is missing. */
export const LACKING: Words = { en: "Not enough data: ", zh: "数据不足：" };

/** The reason of one answer: the rule with the customer's numbers, then the segment beside it and how far it is. */
export function reasonsOf(given: Decided): (id: string, row: number, language: Language) => string {
  const byId = new Map(given.dimensions.map((one) => [one.dimension.id, one]));
  return (id, row, language) => {
    const one = byId.get(id);
    if (!one) return "";
    const view = { ...given, language };
    const code = given.decided.get(id)?.[row] ?? -1;
    return code < 0 ? notEnough(one, row, view, byId) : reason(one, code, row, view);
  };
}

function reason({ dimension, rules }: ReadDimension, code: number, row: number, view: View): string {
  const rule = rules[code];
  const segment = dimension.segments[code];
  if (!rule || !segment) return "";
  const parts = rule.op === "otherwise" ? [] : [because(rule, row, view)];
  const beside = besideOf(dimension, code);
  const neighbour = dimension.segments[beside];
  const neighbourRule = rules[beside];
  if (neighbour && neighbourRule) {
    const not = { en: "not {name}: {changes}", zh: "不是{name}：{changes}" };
    const changes = changesNeeded(neighbourRule, row, { ...view, full: parts.length === 0 });
    parts.push(both(not, { name: neighbour.name, changes })[view.language]);
  } else {
    parts.push(...margin(gapsOf(rule, row, view, false), view));
  }
  return parts.join(BETWEEN[view.language]);
}

/** The segment to measure the distance to: the one named, else the one before unless it is for those who never bought. */
function besideOf({ segments, unordered }: Dimension, code: number): number {
  const named = segments[code]?.beside;
  if (named !== undefined) return segments.findIndex(({ id }) => id === named);
  return unordered || segments[code - 1]?.tone === "none" ? -1 : code - 1;
}

/** How much the customer could lose and still be in the first segment. */
function margin(gaps: readonly Gap[], { language, vocabulary, currency }: View): string[] {
  const [nearest] = gaps.filter(({ by }) => by > 0);
  const entry =
    nearest &&
    vocabulary.entries.find(({ sort, id }) => sort === nearest.name.sort && id === nearest.name.id);
  if (!entry || entry.kind === "yes-no" || entry.kind === "date") return [];
  const by = formatValue(entry.kind, nearest.by, language, { unit: entry.unit, currency });
  return [both({ en: "{by} to spare", zh: "还有 {by} 的余地" }, { by })[language]];
}

/** Names what is missing; for another dimension, what that one is missing. */
function notEnough(
  one: ReadDimension,
  row: number,
  view: View,
  byId: ReadonlyMap<string, ReadDimension>,
): string {
  const unknown = one.rules.find((rule) => truthAt(rule, row, view.resolve) === 2);
  const names = unknown ? missingNames(unknown, row, view.resolve) : [];
  const root = rootNames(names, row, view, byId);
  const told = root.map((name) => tellMissing(name, view)[view.language]);
  return LACKING[view.language] + [...new Set(told)].join(BETWEEN[view.language]);
}

function rootNames(
  names: readonly Name[],
  row: number,
  view: View,
  byId: ReadonlyMap<string, ReadDimension>,
): readonly Name[] {
  return names.flatMap((name) => {
    const dimension = name.sort === "dimension" ? byId.get(name.id) : undefined;
    const unknown = dimension?.rules.find((rule) => truthAt(rule, row, view.resolve) === 2);
    return unknown ? rootNames(missingNames(unknown, row, view.resolve), row, view, byId) : [name];
  });
}

function tellMissing(name: Name, { resolve, vocabulary }: View): Words {
  const entry = vocabulary.entries.find(({ sort, id }) => sort === name.sort && id === name.id);
  const called = entry?.name ?? { en: name.id, zh: name.id };
  const needs = entry?.needs;
  if (resolve(name) === undefined && needs) {
    const message = {
      en: "nobody here has “{called}”; it needs {needs}",
      zh: "本表没有“{called}”，需要{needs}",
    };
    return both(message, { called, needs });
  }
  return both({ en: "this customer has no “{called}”", zh: "该客户没有“{called}”" }, { called });
}
