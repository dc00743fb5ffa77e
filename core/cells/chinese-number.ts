import { readNumeral } from "./numeral.ts";
import type { CellContext } from "./reading.ts";

const digitOf = valueOfEach([
  "〇零",
  "一壹",
  "二贰貳两兩",
  "三叁參",
  "四肆",
  "五伍",
  "六陆陸",
  "七柒",
  "八捌",
  "九玖",
]);
/** Powers of ten. */
const smallUnits = valueOfEach(["", "十拾", "百佰", "千仟"]);
const bigUnits = valueOfEach(["", "", "", "", "万萬", "", "", "", "亿億"]);
const coins = new Map([..."元圆块角毛分"].map((char, index) => [char, index < 3 ? 0 : index < 5 ? -1 : -2]));

const known = /^[〇零一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億元圆块角毛分点\d.,]+$/;
const tokens = /[\d.,]+|[〇零一二两三四五六七八九]+点[〇零一二三四五六七八九]+|./g;

export interface ChineseNumber {
  readonly value: number;
  /** 元, 角 or 分 was written. */
  readonly yuan: boolean;
}

/** "1.2万", "1万2千", "十二", "壹仟贰佰叁拾肆元", "3亿5000万" as a number; both meanings of "一百二" (120 or 102). */
export function readChineseNumber(
  text: string,
  context: CellContext,
): ChineseNumber | { readonly either: readonly [string, string] } | undefined {
  const written = text.replace(/ /g, "").replace(/[整正]$/, "");
  if (!known.test(written) || !/[^\d.,]/.test(written) || /\d \d/.test(text)) return undefined;
  /** Each term is digits × 10^power; a 万 or 亿 raises every term since the last one. */
  const terms: { digits: string; power: number }[] = [];
  let sectionStart = 0;
  let pending: string | undefined;
  let lastUnit = Infinity;
  let lastBig = Infinity;
  let afterZero = false;
  let yuan = false;

  for (const token of written.match(tokens) ?? []) {
    const small = smallUnits.get(token);
    const big = bigUnits.get(token);
    const coin = coins.get(token);
    if (small !== undefined) {
      if (small >= lastUnit || yuan || (pending === undefined && small !== 1)) return undefined;
      terms.push({ digits: pending ?? "1", power: small });
      pending = undefined;
      lastUnit = small;
    } else if (big !== undefined) {
      if (pending !== undefined) terms.push({ digits: pending, power: 0 });
      if (yuan || terms.length === 0 || (terms.length === sectionStart && lastBig !== 4)) return undefined;
      if (big > lastBig && sectionStart > 0 && terms.length > sectionStart) return undefined;
      const from = terms.length === sectionStart ? 0 : sectionStart;
      for (const term of terms.slice(from)) term.power += big;
      pending = undefined;
      sectionStart = terms.length;
      lastBig = big;
      lastUnit = Infinity;
    } else if (coin !== undefined) {
      if (pending !== undefined) terms.push({ digits: pending, power: coin });
      else if (coin < 0 || terms.length === 0) return undefined;
      pending = undefined;
      yuan = true;
      lastUnit = 1;
    } else {
      if (pending !== undefined) return undefined;
      const digits = digitsOf(token, context);
      if (digits === undefined) return undefined;
      if (digits === "0" && terms.length > 0) afterZero = true;
      else pending = digits;
      continue;
    }
    afterZero = false;
  }

  if (pending !== undefined) {
    const unit = lastUnit === Infinity ? (lastBig === Infinity ? 0 : lastBig) : lastUnit;
    if (yuan) return undefined;
    if (unit > 1 && !afterZero && pending.length !== unit) {
      if (pending.length > 1) return undefined;
      const spoken = sum([...terms, { digits: pending, power: unit - 1 }]);
      return { either: [String(spoken), String(sum([...terms, { digits: pending, power: 0 }]))] };
    }
    terms.push({ digits: pending, power: 0 });
  }
  return terms.length > 0 ? { value: sum(terms), yuan } : undefined;
}

function digitsOf(token: string, context: CellContext): string | undefined {
  if (/^[\d.,]+$/.test(token)) {
    // Before 万 or 亿 nobody groups thousands with a dot.
    const numeral = readNumeral(token, { ...context, decimal: context.decimal ?? "." });
    return numeral && "digits" in numeral ? numeral.digits : undefined;
  }
  const digits = [...token].map((char) => (char === "点" ? "." : digitOf.get(char))).join("");
  return token.length === 1 || token.includes("点") ? digits : undefined;
}

function sum(terms: readonly { digits: string; power: number }[]): number {
  const total = terms.reduce((sofar, { digits, power }) => sofar + Number(`${digits}e${power}`), 0);
  return terms.length === 1 ? total : Math.round(total * 1e6) / 1e6;
}

/** "二〇二四" → "2024", "十九" → "19": the year, month or day of a date written in Chinese digits. */
export function chineseDigits(text: string): string {
  return text
    .replace(/([一二三])?十([一二三四五六七八九])?/g, (_, tens?: string, ones?: string) =>
      String((tens ? (digitOf.get(tens) ?? 1) : 1) * 10 + (ones ? (digitOf.get(ones) ?? 0) : 0)),
    )
    .replace(/[〇零一二三四五六七八九]/g, (char) => String(digitOf.get(char)));
}

/** Characters at index i stand for i. */
function valueOfEach(groups: readonly string[]): Map<string, number> {
  return new Map(groups.flatMap((chars, value) => [...chars].map((char) => [char, value] as const)));
}
