import { both, type Language, type Words } from "../../words/words.ts";
import { entryOf, MOST_PLACES, tellAmount, type View } from "../explain/view.ts";
import { familyOf, type Vocabulary } from "../vocabulary.ts";
import type { Example, Finding, RuleTable } from "./finding.ts";

const texts = {
  taken: {
    en: "{dimension}: “{segment}” can never apply, the segments above it take all its customers. For example, {example} is “{other}”. Move it up, or change a rule.",
    zh: "{dimension}：“{segment}”永远轮不到，符合它的客户都已归入上面的分群。例如：{example}，归“{other}”。请上移该行，或修改规则。",
  },
  takenUnshown: {
    en: "{dimension}: “{segment}” can never apply, the segments above it take all its customers. Move it up, or change a rule.",
    zh: "{dimension}：“{segment}”永远轮不到，符合它的客户都已归入上面的分群。请上移该行，或修改规则。",
  },
  blocked: {
    en: "{dimension}: “{segment}” can never apply. For example, with {example} the rule of “{other}” above it lacks a value, so the answer is “Not enough data”. Add “is not empty and” to that rule, or move this one up.",
    zh: "{dimension}：“{segment}”永远轮不到。例如：{example}，此时上面“{other}”的规则缺少数据，结果为“数据不足”。请在那条规则前加“不为空 且”，或上移该行。",
  },
  impossible: {
    en: "{dimension}: “{segment}” can never apply, no customer can meet its rule. Change the rule.",
    zh: "{dimension}：“{segment}”的规则没有客户能符合，请修改规则。",
  },
  unneeded: {
    en: "{dimension}: “{segment}” is never needed, the segments above it leave nobody.",
    zh: "{dimension}：“{segment}”用不到，上面的分群已包含所有客户。",
  },
  gap: {
    en: "{dimension}: no segment is for customers with {example}. Add a rule for them, or “otherwise” as the last one.",
    zh: "{dimension}：有的客户没有对应的分群，例如：{example}。请补一条规则，或在最后一行写“其余”。",
  },
  overlap: {
    en: "{dimension}: customers with {example} meet the rules of both “{segment}” and “{other}”; the upper one wins.",
    zh: "{dimension}：有的客户同时符合“{segment}”和“{other}”，例如：{example}。以靠上的为准。",
  },
  unchecked: {
    en: "{dimension}: “{segment}” is not fully checked, the rules allow too many combinations.",
    zh: "{dimension}：组合太多，“{segment}”未能完全检查。",
  },
  uncheckedGap: {
    en: "{dimension}: whether every customer has a segment is not fully checked, the rules allow too many combinations.",
    zh: "{dimension}：组合太多，未能完全检查是否每位客户都有分群。",
  },
};

/** Findings about one table, in words; segments by their index. */
export function findingsIn(table: Omit<RuleTable, "rules">, vocabulary: Vocabulary) {
  const labelOf = (at: number) => table.segments[at] ?? { id: "", name: { en: "", zh: "" } };
  function about(
    kind: Finding["kind"],
    text: Words,
    at: { readonly segment?: number; readonly other?: number; readonly example?: Example },
  ): Finding {
    const segment = at.segment === undefined ? undefined : labelOf(at.segment);
    const other = at.other === undefined ? undefined : labelOf(at.other);
    const values = {
      dimension: table.name,
      segment: segment?.name ?? "",
      other: other?.name ?? "",
      example: at.example ? tellExample(at.example, vocabulary) : "",
    };
    return {
      kind,
      dimension: table.id,
      ...(segment && { segment: segment.id }),
      ...(other && { other: other.id }),
      ...(at.example && { example: at.example }),
      message: both(text, values),
    };
  }
  return {
    taken: (segment: number, other?: number, example?: Example) =>
      other === undefined || !example
        ? about("unreachable", texts.takenUnshown, { segment })
        : about("unreachable", texts.taken, { segment, other, example }),
    blocked: (segment: number, other: number, example: Example) =>
      about("unreachable", texts.blocked, { segment, other, example }),
    impossible: (segment: number) => about("unreachable", texts.impossible, { segment }),
    unneeded: (segment: number) => about("unneeded", texts.unneeded, { segment }),
    gap: (example: Example) => about("gap", texts.gap, { example }),
    overlap: (segment: number, other: number, example: Example) =>
      about("overlap", texts.overlap, { segment, other, example }),
    unchecked: (segment?: number) =>
      segment === undefined
        ? about("unchecked", texts.uncheckedGap, {})
        : about("unchecked", texts.unchecked, { segment }),
  };
}

/** `recency score 3, FM score 4`. */
function tellExample(example: Example, vocabulary: Vocabulary): Words {
  const tell = (language: Language) => {
    const view: View = { vocabulary, language, resolve: () => undefined };
    return [...example]
      .map(([name, sample]) => {
        const entry = entryOf(name, view);
        const called = entry.name[language];
        const zh = language === "zh";
        if (sample === undefined) return zh ? `${called}为空` : `${called} empty`;
        const amount = tellAmount(entry, sample, view, MOST_PLACES);
        if (familyOf(entry) === "number" || familyOf(entry) === "date") return `${called} ${amount}`;
        const said = entry.kind === "yes-no" || entry.segments ? amount : `“${amount}”`;
        return zh ? `${called}为${said}` : `${called} ${said}`;
      })
      .join(language === "zh" ? "、" : ", ");
  };
  return { en: tell("en"), zh: tell("zh") };
}
