import { formatDays } from "../../words/format.ts";
import { operatorOf } from "../operators/index.ts";
import { type Comparison, type Ground, tellIs } from "../operators/operator.ts";
import type { Name } from "../rule.ts";
import { type Entry, familyOf } from "../vocabulary.ts";
import { type Gap, gapOf } from "./gap.ts";
import { missingNames } from "./grounds.ts";
import {
  entryOf,
  numberAt,
  placesApart,
  tellActual,
  tellAmount,
  tellDistance,
  tellOperand,
  tellShown,
  type View,
} from "./view.ts";

/** One comparison with the customer's numbers: `spend in 12 months ¥12,300 ≥ high value line ¥8,000`. */
export function tellFact({ rule, held }: Ground, row: number, view: View): string {
  const operator = operatorOf(rule);
  const { language } = view;
  if (operator.shape !== "predicate") return language === "zh" ? "不符合以上各条" : "no rule above holds";
  const comparison = rule as Comparison;
  const left = entryOf(comparison.name, view);
  const name = left.name[language];
  const said = tellChoice(left, row, view);
  if (said !== undefined) return said;
  const values = operator.values(comparison);
  const clause = familyOf(left) === "yes-no" && values.length <= 1 ? tellClause(left, row, view) : undefined;
  if (clause !== undefined) return clause;
  const number = numberAt(comparison, row, view);
  const apart = values.map((value) => placesApart(left, number, numberAt(value, row, view), view));
  const places = apart.find((found) => found !== undefined);
  const operands = values
    .map((value) => tellOperand(left, value, row, view, places))
    .join(operator.separator[language]);
  const actual = tellActual(left, row, view, places);
  const shown = tellShown(left, row, view);
  const own = operator.tell?.(comparison, held, { language, left, name, actual, shown, operands });
  if (own !== undefined) return own;
  const phrase = operator.words(comparison, held, left)[language][0];
  return [name, actual === undefined ? "" : actual + shown, phrase, operands]
    .filter((part) => part !== "")
    .join(" ");
}

/** A setting of words says one thing for everybody: `institutions count as: Government`. */
function tellChoice(left: Entry, row: number, view: View): string | undefined {
  if (left.sort !== "setting" || familyOf(left) !== "text") return undefined;
  const said = tellActual(left, row, view);
  return said && left.name[view.language] + { en: `: ${said}`, zh: `：${said}` }[view.language];
}

/** What a yes or no says: `a contract is running`; of a name that has no such words, `paid is yes`. */
function tellClause(left: Entry, row: number, view: View): string | undefined {
  const { language } = view;
  const said = numberAt({ name: left }, row, view) === 0 ? left.says?.no : left.says?.yes;
  const actual = tellActual(left, row, view);
  return actual === undefined
    ? undefined
    : (said?.[language] ?? tellIs(left.name[language], actual, "", language));
}

/** What is lacking: `¥700 short of high value line ¥8,000`; for text what stands there instead. */
export function tellChange(change: Ground, row: number, view: View): string {
  const unknown = missingNames(change.rule, row, view.resolve);
  if (unknown.length > 0) return tellMissing(unknown, view);
  const gap = gapOf(change, row, view);
  if (gap && familyOf(entryOf(gap.name, view)) !== "yes-no") return tellGap(gap, row, view);
  return tellFact({ rule: change.rule, held: !change.held }, row, view);
}

/** `contract end is not known`. */
export function tellMissing(names: readonly Name[], view: View): string {
  const words = names.map((name) => entryOf(name, view).name[view.language]);
  if (view.language === "zh") return `${words.join("、")}未知`;
  return `${words.join(", ")} ${words.length === 1 ? "is" : "are"} not known`;
}

function tellGap(gap: Gap, row: number, view: View): string {
  const left = entryOf(gap.name, view);
  const zh = view.language === "zh";
  const places = placesApart(left, gap.actual, gap.line, view);
  const line = tellOperand(left, gap.written, row, view, places);
  const actual = `${left.name[view.language]} ${tellAmount(left, gap.actual, view, places)}${tellShown(left, row, view)}`;
  const rises = gap.direction === "rise";
  if (gap.by === 0 || (gap.past && countsWhole(left, gap))) {
    if (zh) return `${actual}，须${rises ? "高于" : "低于"} ${line}`;
    return `${actual} would have to be ${rises ? "more" : "less"} than ${line}`;
  }
  if (left.kind === "date") {
    const days = formatDays(Math.ceil(gap.by), view.language);
    return zh
      ? `${actual}，比 ${line} ${rises ? "早" : "晚"} ${days}`
      : `${actual} is ${days} ${rises ? "before" : "after"} ${line}`;
  }
  const by = tellDistance(left, gap.by, view, places);
  // Of a number told before, a line with a name says by itself what is meant.
  const isPlain = "name" in gap.written && view.told?.has(gap.name.id);
  const subject = isPlain ? "" : zh ? `${actual}，` : `${actual}, `;
  if (rises) return zh ? `${subject}距${spaced(line)} 还差 ${by}` : `${subject}${by} short of ${line}`;
  return zh ? `${subject}比${spaced(line)} 多 ${by}` : `${subject}${by} over ${line}`;
}

/** Of whole numbers it takes one more than the line that has to be passed: a distance to it would mislead. */
function countsWhole({ kind, unit }: Entry, { actual, line }: Gap): boolean {
  const counts = (kind === "count" || kind === "number") && unit === undefined;
  return counts && Number.isInteger(actual) && Number.isInteger(line);
}

/** A number stands apart from Han characters, a name does not. */
function spaced(line: string): string {
  return /^[\p{Script=Han}]/u.test(line) ? line : ` ${line}`;
}
