import { currencyAtStart } from "../../cells/currency.ts";
import { simplified } from "../../words/simplified.ts";

/** A header as compared: see input rules "Column matching". */
export interface HeaderText {
  /** Folded, without spaces, punctuation and a trailing unit. */
  readonly key: string;
  /** A header in two languages, "负责人/Owner" or "订单号 Order no": the key of each; empty for a header in one. */
  readonly halves: readonly string[];
  /** Its Latin words: split at spaces, punctuation and camelCase. */
  readonly tokens: readonly string[];
  /** What one unit of the column stands for: 10,000 for 万元. */
  readonly factor: number;
  /** Currency the header names: "Amount (USD)". */
  readonly currency: string | undefined;
}

const bracketed = /[([【]([^()[\]【】]{1,12})[)\]】]\s*$/;
/** The scale of an answer: "1-5", "0~10分", "10分制", "out of 10". Other ranges may be months or sizes. */
const scale =
  /^(?:[01]\s?(?:[-–—~到至]|to)\s?(?:5|7|10|100)\s?(?:分|stars?|points?)?|(?:5|7|10|100)\s?分制|(?:满分|out of)\s?(?:5|7|10|100)\s?分?)$/;
const perTime = /\/(?:次|笔|单|件|人|月|年|天)$/;
const trailingCode = /[\s_-](usd|cny|rmb|eur|gbp|hkd|jpy|aud|cad|sgd|twd)$/;
const punctuation = /[\s_\-./()[\]【】:*"'’“”?!,，、。·]+/g;
const magnitudes: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["百", 100],
  ["千", 1_000],
  ["k", 1_000],
  ["万", 10_000],
  ["w", 10_000],
  ["十万", 100_000],
  ["百万", 1_000_000],
  ["m", 1_000_000],
  ["千万", 10_000_000],
  ["亿", 100_000_000],
]);
/** Units that say nothing about size: times, pieces, days, people. */
const plainUnits = new Set(
  "次 笔 件 单 天 日 个 人 岁 家 名 分 days day times pcs % 必填 选填 required optional".split(" "),
);

/** Read a header the way columns are matched. */
export function headerText(header: string): HeaderText {
  const spaced = simplified(header.slice(0, 400).normalize("NFKC"))
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .trim();
  const { rest, factor, currency } = withoutUnit(spaced);
  return {
    key: rest.replace(punctuation, ""),
    halves: halvesOf(rest),
    tokens: rest.match(/[a-z0-9#]+/g) ?? [],
    factor,
    currency,
  };
}

/** The folded form two headers or names are compared by. */
export function headerKey(header: string): string {
  return headerText(header).key;
}

/** A Han half and a Latin half, in either order. */
const bilingual =
  /^([^a-z]*\p{Script=Han}[^a-z]*)([a-z][^\p{Script=Han}]*)$|^([a-z][^\p{Script=Han}]*)(\p{Script=Han}[^a-z]*)$/u;

function halvesOf(text: string): readonly string[] {
  const halves = bilingual.exec(text)?.slice(1) ?? [];
  return halves.flatMap((half) => half?.replace(punctuation, "") || []);
}

function withoutUnit(text: string): { rest: string; factor: number; currency: string | undefined } {
  const bare = text.replace(perTime, "");
  const bracket = bracketed.exec(bare);
  const inside = bracket?.[1]?.trim();
  if (bracket && inside) {
    const unit = moneyUnit(inside.replace(perTime, ""));
    if (unit) return { rest: bare.slice(0, bracket.index), ...unit };
    if (plainUnits.has(inside) || scale.test(inside))
      return { rest: bare.slice(0, bracket.index), factor: 1, currency: undefined };
  }
  const code = trailingCode.exec(bare);
  const currency = code?.[1] && currencyAtStart(code[1].toUpperCase())?.code;
  return code && currency && code.index > 0
    ? { rest: bare.slice(0, code.index), factor: 1, currency }
    : { rest: bare, factor: 1, currency: undefined };
}

/** "元", "万元", "k usd", "¥", "万" → factor and currency; undefined when it is no unit of money. */
function moneyUnit(text: string): { factor: number; currency: string | undefined } | undefined {
  const match = /^(百万|千万|十万|百|千|万|亿|k|m|w)?\s*(.*)$/.exec(text);
  const factor = magnitudes.get(match?.[1] ?? "") ?? 1;
  const name = (match?.[2] ?? "").toUpperCase();
  if (name === "") return match?.[1] ? { factor, currency: undefined } : undefined;
  const currency = currencyAtStart(name);
  // A bare 元 is what every Chinese sheet writes; it names the currency all the same.
  return currency && currency.length === name.length ? { factor, currency: currency.code } : undefined;
}
