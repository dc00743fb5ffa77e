import { isText, type TextColumn } from "../columns.ts";
import { fold } from "../rules/fold.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { MIXED, needNames } from "./need-types.ts";
import { wordsOfList } from "./word-list.ts";

/** What columns call the types of D-14, without the words around them. */
const CALLED: ReadonlyMap<string, string> = new Map(
  [
    ["function", "功能 性能 产品 技术 function functional feature features product performance"],
    ["price", "价格 价 price"],
    ["service", "服务 售后 service support"],
    ["brand", "品牌 忠诚 brand loyal loyalty"],
    [MIXED, "混合 综合 mixed"],
  ].flatMap(([type = "", words = ""]) => words.split(" ").map((word) => [word, type] as const)),
);
const AROUND =
  /需求|敏感|导向|驱动|优先|型|类|客户|\b(?:driven|sensitive|oriented|based|first|type|customer|need)\b|[\s_.-]/g;

/** The type of need a cell states; undefined for free words ("希望降价"). */
export function typeStated(text: string): string | undefined {
  const types = wordsOfList(text).map((word) => typeCalled(fold(word)));
  const [first] = types;
  return types.every((type) => type === first) ? first : types.includes(undefined) ? undefined : MIXED;
}

function typeCalled(word: string): string | undefined {
  const core = word.replace(AROUND, "");
  // 品牌忠诚, "brand loyal": both words of one type.
  return CALLED.get(core) ?? CALLED.get(core.replace(/忠诚$|loyal(?:ty)?$/, ""));
}

/** D-14: the customers' own column wins over what is worked out. */
export const statedNeed = measure({
  id: "stated-need",
  name: { en: "stated need", zh: "已填需求类型" },
  kind: "text",
  values: needNames,
  needs: { en: "a customers' column “need type”", zh: "客户表的“需求类型”列" },
  compute(evidence): TextColumn | undefined {
    const column = evidence.field("need-type");
    if (!column || !isText(column)) return undefined;
    const ids = needNames.map(({ id }) => id);
    const codeOf = column.dictionary.map((text) => ids.indexOf(typeStated(text) ?? ""));
    return { kind: "text", codes: column.codes.map((code) => codeOf[code] ?? -1), dictionary: ids };
  },
});

/** The words of that column that state no type: read like a note. */
export function needInOwnWords(evidence: Evidence): TextColumn | undefined {
  const column = evidence.field("need-type");
  if (!column || !isText(column)) return undefined;
  const states = column.dictionary.map((text) => typeStated(text) !== undefined);
  return { ...column, codes: column.codes.map((code) => (states[code] ? -1 : code)) };
}
