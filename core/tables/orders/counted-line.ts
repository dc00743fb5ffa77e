import type { Column } from "../../columns.ts";
import { orderFields } from "../../fields/order.ts";
import { orderLineFields } from "../../fields/order-line.ts";
import {
  compileRule,
  type Entry,
  missingNames,
  namesIn,
  parseRule,
  type Resolve,
  type Rule,
  truths,
  type Vocabulary,
} from "../../rules/index.ts";
import { both } from "../../words/words.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { sheetRow } from "../layout/sheet-row.ts";
import { messages } from "../messages.ts";
import type { ProblemList } from "../problem-list.ts";
import type { Reading } from "../reading/read-fields.ts";
import { lineColumn } from "./line-column.ts";

/** The rule of the setting "counted line", and whose rows it judges. */
export interface CountedLine {
  /** Of the lines tabs, where one of them says something the rule is about. */
  readonly onLines?: Rule;
  /** Of the orders tabs otherwise. */
  readonly onRows?: Rule;
}

/** Read the sentence; one that cannot be read stops the run. */
export function countedLine(lineTabs: readonly Tab[], { options, problems }: Reading): CountedLine {
  const { countedLine: sentence = "" } = options;
  if (sentence.trim() === "") return {};
  const read = parseRule(sentence, lineVocabulary());
  if ("rule" in read) {
    return lineTabs.some((tab) => isAbout(read.rule, tab)) ? { onLines: read.rule } : { onRows: read.rule };
  }
  const { code, saw, message } = read.problem;
  problems.add({ code, setting: "counted-line", saw, message, stops: true });
  return {};
}

/** What a rule says of the rows of a tab. */
export interface Judgement {
  /** 1 where the rule is true, 0 where it is not, 2 where something it needs is missing. */
  readonly truth: Uint8Array;
  /** What is missing in a row. */
  missing(entry: number): readonly Entry[];
}

/** Judge the rows of a tab; what it does not say itself is asked of `elsewhere`. */
export function judgeLines(
  rule: Rule,
  tab: Tab,
  reading: Reading,
  elsewhere: (id: string) => Column | undefined = () => undefined,
): Judgement {
  const found = new Map<string, Column | undefined>();
  const resolve: Resolve = ({ id }) => {
    if (!found.has(id)) found.set(id, lineColumn(tab, id, reading) ?? elsewhere(id));
    return found.get(id);
  };
  const known = new Map(lineVocabulary().entries.map((entry) => [entry.id, entry]));
  return {
    truth: truths(compileRule(rule, resolve), tab.layout.body.length),
    missing: (entry) => missingNames(rule, entry, resolve).flatMap(({ id }) => known.get(id) ?? []),
  };
}

/** One warning naming how many used rows of a tab nobody can judge; they are not counted. */
export function reportUnjudged(
  { tab, judgement }: { readonly tab: Tab; readonly judgement: Judgement | undefined },
  orderOf: Int32Array,
  problems: ProblemList,
): void {
  const { truth = new Uint8Array(0) } = judgement ?? {};
  let n = 0;
  let first = -1;
  for (let entry = 0; entry < truth.length; entry++) {
    if (truth[entry] !== 2 || (orderOf[entry] ?? -1) < 0) continue;
    n++;
    if (first < 0) first = entry;
  }
  if (n === 0) return;
  const names = judgement?.missing(first).map(({ name }) => name) ?? [];
  const what = { en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、") };
  problems.add({
    code: "W_LINES_UNJUDGED",
    tab: tab.layout.table.name,
    row: sheetRow(tab, first),
    message: both(messages.linesUnjudged, { n, what }),
  });
}

/** Whether a tab says any of the things the rule is about. */
function isAbout(rule: Rule, { match }: Tab): boolean {
  const worked = match.byField.has("quantity") && match.byField.has("unit-price");
  return namesIn(rule).some(({ id }) => match.byField.has(id) || (id === "amount" && worked));
}

let made: Vocabulary | undefined;

/** Everything a row of an orders or a lines tab can say, by its names and headers. */
function lineVocabulary(): Vocabulary {
  made ??= { entries: [...entriesById().values()] };
  return made;
}

function entriesById(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { id, kind, name, synonyms } of [...orderFields, ...orderLineFields]) {
    const known = entries.get(id);
    const also = [...(known?.also ?? []), name.en, name.zh, ...synonyms];
    entries.set(id, { sort: "field", id, kind, name: known?.name ?? name, also });
  }
  return entries;
}
