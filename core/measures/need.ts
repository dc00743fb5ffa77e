import type { TextColumn } from "../columns.ts";
import type { Words } from "../words/words.ts";
import { measure } from "./measure.ts";
import { holds, needFound } from "./need-found.ts";
import { MIXED, NEED_TYPES, needNames } from "./need-types.ts";

const needs: Words = {
  en: "words in notes, follow-ups, feedback or order remarks, or order lines with discounts, or tickets",
  zh: "备注、跟进、反馈或订单留言中的文字，或带折扣的订单明细，或工单",
};

/** D-14: words of so many records, and points for behaviour. */
export const needPointsByType = needNames
  .filter(({ id }) => id !== MIXED)
  .map(({ id, name }, type) =>
    measure({
      id: `${id}-points`,
      name: { en: `${name.en} points`, zh: `${name.zh}得分` },
      kind: "count",
      needs,
      compute: (evidence) => needFound(evidence)?.points[type],
    }),
  );

export const needPoints = measure({
  id: "need-points",
  name: { en: "need points", zh: "需求得分" },
  kind: "count",
  needs,
  shows: ["need-words", "need-behaviour"],
  compute: (evidence) => needFound(evidence)?.most,
});

/** Points ahead of the next type. */
export const needLead = measure({
  id: "need-lead",
  name: { en: "need lead", zh: "需求领先分" },
  kind: "count",
  needs,
  compute: (evidence) => needFound(evidence)?.lead,
});

const NOTHING = { id: "none", name: { en: "none", zh: "无" } };
const leaders = [...needNames, NOTHING];

/** The type with the most points; level ones are mixed. */
export const leadingNeed = measure({
  id: "leading-need",
  name: { en: "leading need", zh: "首要需求" },
  kind: "text",
  values: leaders,
  needs,
  compute(evidence): TextColumn | undefined {
    const leading = needFound(evidence)?.leading;
    if (!leading) return undefined;
    const [mixed, none] = [NEED_TYPES.length, NEED_TYPES.length + 1];
    const codes = Int32Array.from(leading, (bits) =>
      bits === 0 ? none : bits & (bits - 1) ? mixed : Math.log2(bits),
    );
    return { kind: "text", codes, dictionary: leaders.map(({ id }) => id) };
  },
});

/** The words that speak for it, as they stand in the records. */
export const needWords = measure({
  id: "need-words",
  name: { en: "matched words", zh: "命中词" },
  kind: "text",
  needs,
  compute(evidence): TextColumn | undefined {
    const found = needFound(evidence);
    if (!found) return undefined;
    const { leading, said } = found;
    const hits = NEED_TYPES.map((type) => said?.hits.get(type));
    const codes = Int32Array.from(leading, (types, row) => {
      let set = 0;
      hits.forEach((hit, type) => {
        if (hit && holds(types, type)) set = said?.sets.union(set, hit.words[row] as number) ?? 0;
      });
      return set || -1;
    });
    return { kind: "text", codes, dictionary: said?.sets.all().map((words) => words.join("、")) ?? [] };
  },
});

const behaviours: readonly Words[] = [
  { en: "asks technical questions", zh: "多次技术咨询" },
  { en: "buys at a discount", zh: "常在打折时购买" },
  { en: "many tickets", zh: "工单多" },
  { en: "years in one line", zh: "多年专买一条线" },
];

/** Every set of them, as bits: set s stands at s − 1. */
const sets = Array.from({ length: 2 ** behaviours.length - 1 }, (_, at) => {
  const some = behaviours.filter((_, type) => (at + 1) & (1 << type));
  return {
    id: String(at + 1),
    name: { en: some.map(({ en }) => en).join(", "), zh: some.map(({ zh }) => zh).join("、") },
  };
});

/** The behaviour that speaks for it. */
export const needBehaviour = measure({
  id: "need-behaviour",
  name: { en: "need behaviour", zh: "行为表现" },
  kind: "text",
  values: sets,
  needs,
  compute(evidence): TextColumn | undefined {
    const found = needFound(evidence);
    if (!found) return undefined;
    const speak = NEED_TYPES.map((type) => found.shown.get(type));
    const codes = Int32Array.from(found.leading, (types, row) => {
      let shown = 0;
      speak.forEach((speaks, type) => {
        if (holds(types, type) && speaks?.(row)) shown |= 1 << type;
      });
      return shown - 1;
    });
    return { kind: "text", codes, dictionary: sets.map(({ id }) => id) };
  },
});
